import { tierOf, type MonthAssessment } from '../../domain';
import type { ReadingCode } from '../../terms/readings';
import { amountWorking } from '../../working/amount-working';
import { edgeReading } from '../../working/edge-reading';
import type { Result } from '../../working/result';
import { workingEntries } from '../../working/working-entries';

/** The readings that each line of a month's working rests on. */
export interface LineReadings {
  readonly month: readonly ReadingCode[];
  readonly counted: readonly ReadingCode[];
  readonly tier: readonly ReadingCode[];
  readonly amount: readonly ReadingCode[];
  readonly window: readonly ReadingCode[];
}

export function lineReadings(result: Result, month: MonthAssessment): LineReadings {
  const { terms } = result;
  const isAnniversary = terms.serviceMonth.kind === 'anniversary';
  const { lower, upper } = month.measured.bad;
  return {
    month: isAnniversary ? anniversaryReadings(result, month) : [],
    counted: countedReadings(result, month),
    tier: lower === upper ? [] : [edgeReading(terms)],
    amount: amountReadings(result, month),
    window: isAnniversary ? ['R4', 'R5', 'R10'] : ['R4', 'R5'],
  };
}

function anniversaryReadings({ assessment, boughtMonths }: Result, month: MonthAssessment): ReadingCode[] {
  // Only of a month that starts on the 29th or later is it open on which day it ends.
  const startsLate = Number(assessment.months[0]?.start.slice(8)) > 28;
  const isCut = boughtMonths === null && month.index === assessment.months.length;
  return [...(startsLate ? (['R9'] as const) : []), ...(isCut ? (['R15'] as const) : [])];
}

function countedReadings(result: Result, month: MonthAssessment): ReadingCode[] {
  const { measure } = result.terms;
  const entries = workingEntries(result, month);
  if (measure.kind === 'occurrences') return entries.some(({ is }) => is.exclusion !== null) ? ['R13'] : [];
  const { lower, upper } = month.measured.bad;
  const readings: ReadingCode[] = [];
  if (measure.breach.kind === 'all-failed') readings.push('R14');
  else if (lower !== upper) readings.push('R2');
  if (entries.some(({ codes }) => codes.includes('too-short'))) readings.push('R6');
  if (entries.some(({ is }) => is.kind === 'interval')) readings.push('R7');
  if (entries.some(({ is }) => is.kind === 'unit')) readings.push('R8');
  return readings;
}

function amountReadings({ terms, subject, evidence }: Result, month: MonthAssessment): ReadingCode[] {
  const { total, bad } = month.measured;
  const tier = tierOf(terms, total - bad.expected, total);
  const fee = evidence.months[month.index - 1]?.fee;
  if (!tier || !fee) return [];
  const { deducted, isRounded, cautious } = amountWorking(terms, month, tier, fee, subject.fees.currency);
  const readings: ReadingCode[] = [];
  if (deducted !== null) readings.push(terms.fee.basis === 'paid' ? 'R16' : 'R3');
  if (isRounded || cautious?.isRounded) readings.push('R11');
  if (month.messages !== null) readings.push('R12');
  return readings;
}
