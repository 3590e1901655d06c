import * as z from 'zod/mini';
import type { Draft } from '../case/draft';
import { readDraft } from '../case/read-draft';
import { fromForm } from './fees/month-fees';
import type { Terms } from '../terms/schema';
import { mistakesOf, type Place } from './mistakes';

/**
 * The doors of the forms. That all fields are texts is all that zod checks by itself: what they mean, and what is
 * wrong with them, `readDraft` alone says. An issue's message is the code of a problem.
 */
const purchase = z.object({
  startDate: z.string(),
  until: z.enum(['months', 'endDate']),
  months: z.string(),
  endDate: z.string(),
});

const fee = { consumed: z.string(), deducted: z.string() };
const fees = z.object({
  ...fee,
  currency: z.string(),
  each: z.boolean(),
  byMonth: z.record(z.string(), z.object(fee)),
  messagePrice: z.string(),
});

export function purchaseSchema(draft: Draft, terms: Terms, today: string) {
  return purchase.check((part) => {
    const reading = readDraft({ ...draft, purchase: part.value, log: [] }, terms, today);
    for (const { place, problem } of mistakesOf('purchase', draft, reading))
      part.issues.push({ code: 'custom', input: part.value, message: problem.code, path: pathOf(place) });
  });
}

export function feesSchema(draft: Draft, terms: Terms, today: string, firstMonth: string | undefined) {
  return fees.check((part) => {
    const written = { ...draft, fees: fromForm(part.value, firstMonth) };
    for (const { place, problem } of mistakesOf('fees', written, readDraft(written, terms, today)))
      part.issues.push({ code: 'custom', input: part.value, message: problem.code, path: pathOf(place) });
  });
}

/** Where in the form's values a place is. */
function pathOf(place: Place): string[] {
  if (place.kind === 'field') return [place.field];
  return place.kind === 'month' ? ['byMonth', place.month, place.field] : [];
}
