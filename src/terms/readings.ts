import type { AgreementTerms } from '../domain';

/**
 * Where an agreement is silent or open, the rules follow a reading. Each is numbered once and for all, marked beside
 * every figure that rests on it, and stated with its alternative in `locales/…/readings.json` and `docs/rules.md`.
 */
export const readings = [
  { code: 'R1', key: 'beijing-time', applies: () => true },
  { code: 'R2', key: 'edge-slices', applies: hasRateBreach },
  { code: 'R3', key: 'vouchers-in-cap', applies: (terms) => terms.fee.basis === 'consumed' },
  { code: 'R4', key: 'business-days', applies: () => true },
  { code: 'R5', key: 'deadline-not-moved', applies: () => true },
  {
    code: 'R6',
    key: 'short-runs',
    applies: (terms) => hasSlices(terms) && terms.measure.minimum.minutes > 0,
  },
  { code: 'R7', key: 'monitor-outages', applies: hasSlices },
  { code: 'R8', key: 'empty-slices', applies: hasSlices },
  { code: 'R9', key: 'month-ends', applies: isAnniversary },
  { code: 'R10', key: 'following-month', applies: isAnniversary },
  { code: 'R11', key: 'half-up', applies: () => true },
  { code: 'R12', key: 'whole-messages', applies: (terms) => terms.remedy.kind === 'messages' },
  { code: 'R13', key: 'excluded-counts', applies: (terms) => terms.measure.kind === 'occurrences' },
  { code: 'R14', key: 'clock-minutes', applies: (terms) => hasSlices(terms) && !hasRateBreach(terms) },
  { code: 'R15', key: 'last-month-cut', applies: isAnniversary },
  { code: 'R16', key: 'vouchers-in-base', applies: (terms) => terms.fee.basis === 'paid' },
] as const satisfies readonly Reading[];

interface Reading {
  readonly code: `R${number}`;
  readonly key: string;
  readonly applies: (terms: AgreementTerms) => boolean;
}

export type ReadingCode = (typeof readings)[number]['code'];
export type ReadingKey = (typeof readings)[number]['key'];

type WithSlices = AgreementTerms & { readonly measure: { readonly kind: 'timeslices' } };

function hasSlices(terms: AgreementTerms): terms is WithSlices {
  return terms.measure.kind === 'timeslices';
}

function hasRateBreach(terms: AgreementTerms): boolean {
  return hasSlices(terms) && terms.measure.breach.kind === 'below';
}

function isAnniversary(terms: AgreementTerms): boolean {
  return terms.serviceMonth.kind === 'anniversary';
}
