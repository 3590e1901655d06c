import * as z from 'zod/mini';
import { noClaimant, type Draft } from './draft';

const text = z.string();
const fee = { consumed: text, deducted: text };

const schema = z.object({
  id: text,
  product: text,
  title: text,
  claimant: z.prefault(z.object({ account: text, contact: text, reference: text }), noClaimant),
  purchase: z.object({
    startDate: text,
    until: z.enum(['months', 'endDate']),
    months: text,
    endDate: text,
  }),
  logZone: text,
  log: z.array(
    z.object({
      id: text,
      kind: z.enum(['interval', 'unit', 'count']),
      start: text,
      end: text,
      successRate: text,
      requests: text,
      successes: text,
      total: text,
      failed: text,
      exclusion: text,
      note: text,
    }),
  ),
  fees: z.object({
    ...fee,
    currency: text,
    each: z.boolean(),
    byMonth: z.record(text, z.object(fee)),
    messagePrice: text,
  }),
  asOf: text,
  changedAt: z.number(),
});

/** What the browser kept, as a draft; null for anything that is none: another version wrote it, or it was damaged. */
export function storedDraft(value: unknown): Draft | null {
  const result = schema.safeParse(value);
  return result.success ? result.data : null;
}
