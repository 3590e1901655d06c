import * as z from 'zod/mini';
import type { Percentage } from '../domain/terms';

/** One zod schema for a terms file. Every figure stands beside the clause that gives it. */

const clause = z.string().check(z.regex(/^\d+(\.\d+)?(\(\d+\))?$/, 'a clause number such as 3.1(2)'));
const clauses = z.array(clause).check(z.minLength(1));
const text = z.string().check(z.minLength(1), z.trim());
/** Our own words, in the three languages of the interface. */
const localised = z.strictObject({ zh: text, en: text, ja: text });
/** What a clause says. */
const said = z.strictObject({ summary: localised, clause });
const count = z.number().check(z.int(), z.nonnegative());
/** Days and minutes are counted one by one: a number beyond any agreement's would never come to an end. */
const positive = z.number().check(z.int(), z.positive(), z.maximum(9999));
const minutesOfDay = 24 * 60;
const sliceMinutes = positive.check(
  z.refine((minutes) => minutesOfDay % minutes === 0, 'a number of minutes that divides a day'),
);
const percentage = z.custom<Percentage>(
  (value) => typeof value === 'string' && /^(100|\d{1,2})(\.\d{1,6})?%$/.test(value),
  'a percentage such as "99.9%"',
);
/** null: the document does not state it. */
const address = z.nullable(z.url({ protocol: /^https$/ }));
const date = z.nullable(z.iso.date());

const document = z.strictObject({
  language: z.enum(['zh', 'en', 'ja']),
  title: text,
  date,
  address,
});

const timeslices = z.strictObject({
  kind: z.literal('timeslices'),
  /** What one attempt is: entering a room, a login or a message. */
  attempt: z.strictObject({ name: localised, clause }),
  slice: z.strictObject({ minutes: sliceMinutes, clause }),
  breach: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('below'), rate: percentage, clause }),
    z.strictObject({ kind: z.literal('all-failed'), clause }),
  ]),
  minimum: z.strictObject({ minutes: count, clause }),
  total: z.strictObject({ clause }),
});

const occurrences = z.strictObject({
  kind: z.literal('occurrences'),
  unit: z.enum(['calls', 'messages']),
  total: z.strictObject({ name: localised, clauses }),
  failure: z.strictObject({ name: localised, clauses }),
});

const agreement = z.strictObject({
  format: z.literal('sla-terms'),
  version: z.literal(1),
  id: z.string().check(z.regex(/^[a-z][a-z0-9-]*$/, 'a short id in lower case')),
  /** `short` is the abbreviation the vendor uses, the same in every language. */
  short: text,
  name: localised,
  documents: z.array(document).check(z.minLength(1)),
  /** Pages that the documents themselves name: the product's and the parent agreement's. */
  pages: z.strictObject({
    product: z.strictObject({ title: localised, address }),
    parentAgreement: z.strictObject({ title: localised, address, clause }),
  }),
  serviceMonth: z.strictObject({ kind: z.enum(['calendar', 'anniversary']), clause }),
  measure: z.discriminatedUnion('kind', [timeslices, occurrences]),
  availability: z.strictObject({ clause }),
  commitment: z.strictObject({ availability: percentage, clause }),
  tiers: z
    .strictObject({
      rows: z.array(z.strictObject({ below: percentage, credit: percentage })).check(z.minLength(1)),
      clause,
    })
    .check(z.refine(tiersDescend, 'each tier lies below the one before and grants more')),
  remedy: z.strictObject({ kind: z.enum(['voucher', 'cash', 'messages']), summary: localised, clause }),
  fee: z.strictObject({ basis: z.enum(['consumed', 'paid']), clause, summary: localised }),
  cap: said,
  overallCap: said,
  claim: z.strictObject({
    channel: z.strictObject({ kind: z.literal('support-ticket'), clause }),
    opens: z.strictObject({ afterBusinessDay: positive, clause }),
    closes: z.strictObject({ afterDays: positive, clause }),
    record: said,
  }),
  amendment: said,
  /** What the customer warrants, where the agreement asks for it (SMS 5.1). */
  warranty: z.optional(said),
  exclusions: z.array(said).check(z.minLength(1)),
  /** What each other clause cited in this file says, whole: a reader who looks one up sees nothing else of it. */
  clauses: z.record(clause, localised),
  /** The clauses by which only causes on the vendor's side count. */
  vendorCause: z.strictObject({ clauses }),
  /**
   * What proves the case and has to be secured before it is gone: how far back and how finely the vendor shows it, and what
   * only the customer has. Facts about the service, not the agreement.
   */
  evidence: z.array(z.strictObject({ item: localised, hint: localised })).check(z.minLength(1)),
  /** How the vendor's documents differ from each other or leave something open, in our words. */
  remarks: z.array(localised),
});

export const termsSchema = agreement.check(
  z.refine(commitmentMeetsTiers, {
    path: ['commitment', 'availability'],
    error: 'the percentage below which the first tier begins',
  }),
  z.superRefine(clausesAreSaid),
);

export type Terms = z.infer<typeof termsSchema>;
export type Localised = z.infer<typeof localised>;

export const termsIndexSchema = z.strictObject({
  format: z.literal('sla-terms-index'),
  version: z.literal(1),
  products: z.array(z.string()).check(z.minLength(1)),
});

function tiersDescend(tiers: { rows: readonly { below: Percentage; credit: Percentage }[] }): boolean {
  return tiers.rows.every((row, index) => {
    const before = tiers.rows[index - 1];
    return !before || (compare(row.below, before.below) < 0 && compare(row.credit, before.credit) > 0);
  });
}

/** The first tier begins where the commitment ends: no availability lies in between. */
function commitmentMeetsTiers({ commitment, tiers }: z.infer<typeof agreement>): boolean {
  const [first] = tiers.rows;
  return !first || compare(commitment.availability, first.below) === 0;
}

function clausesAreSaid(terms: z.infer<typeof agreement>, context: z.core.$RefinementCtx): void {
  const { clauses: known, exclusions, ...rest } = terms;
  const excluded = new Set(exclusions.map((exclusion) => exclusion.clause));
  for (const cited of new Set(citedIn(rest))) {
    if (excluded.has(cited) || Object.hasOwn(known, cited)) continue;
    context.addIssue({
      code: 'custom',
      path: ['clauses', cited],
      message: 'a summary: this clause is cited',
    });
  }
}

/** The clauses that a part of a terms file names. */
function citedIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]) => {
    if (key === 'clause') return [String(value)];
    return key === 'clauses' && Array.isArray(value) ? value.map(String) : citedIn(value);
  });
}

/** Order only, for the checks above; the rules compare exactly. */
function compare(a: Percentage, b: Percentage): number {
  return Number.parseFloat(a) - Number.parseFloat(b);
}
