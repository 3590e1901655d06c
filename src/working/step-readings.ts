import { endOfTerm, parseDay, tierOf, type MonthAssessment } from '../domain';
import type { ReadingCode } from '../terms/readings';
import { amountWorking } from './amount-working';
import { edgeReading } from './edge-reading';
import type { Result } from './result';
import { workingEntries } from './working-entries';

type Step = 'month' | 'counted' | 'tier' | 'amount' | 'window';
type ReadingsOf = (result: Result, month: MonthAssessment) => readonly ReadingCode[];

/** The readings that each step of a month's working rests on. */
export const stepReadings: Readonly<Record<Step, ReadingsOf>> = {
  month: ({ terms, subject, assessment }, month) => {
    if (terms.serviceMonth.kind !== 'anniversary') return ['R1'];
    // Only of a month that starts on the 29th or later is it open on which day it ends.
    const startsLate = Number(assessment.months[0]?.start.slice(8)) > 28;
    const isCut = (parseDay(month.end) ?? 0) < endOfTerm(subject.term.first, month.index);
    return ['R1', ...(startsLate ? (['R9'] as const) : []), ...(isCut ? (['R15'] as const) : [])];
  },
  counted: (result, month) => {
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
  },
  tier: ({ terms }, { measured: { bad } }) => (bad.lower === bad.upper ? [] : [edgeReading(terms)]),
  amount: ({ terms, subject, evidence }, month) => {
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
  },
  window: ({ terms }) => (terms.serviceMonth.kind === 'anniversary' ? ['R4', 'R5', 'R10'] : ['R4', 'R5']),
};
