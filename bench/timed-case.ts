import * as z from 'zod/mini';
import type { LogKind } from './made-cases';
import { inOwnProcess } from './own-process';

const timesSchema = z.object({
  parse: z.number(),
  read: z.number(),
  readAndAssess: z.number(),
  obvious: z.number(),
});
/** In milliseconds. */
export type Times = z.infer<typeof timesSchema>;
/** The first time nothing is compiled yet. */
const measuredSchema = z.object({ first: timesSchema, warm: z.array(timesSchema) });

export interface TimedCase {
  readonly product: string;
  readonly kind: LogKind;
  readonly entries: number;
  readonly months: number;
}

/** In a process of its own, as a page has one case: code that has met four kinds of logs is compiled for all of them. */
export function timesOf(
  { product, kind, entries, months }: TimedCase,
  runs: number,
): Promise<z.infer<typeof measuredSchema>> {
  const args = [product, kind, String(entries), String(months), String(runs)];
  return inOwnProcess('case-process.ts', args, measuredSchema);
}
