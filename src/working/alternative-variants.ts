import {
  addMonthsPastEnd,
  civilDate,
  claimWindow,
  dueByMonth,
  endOfTerm,
  isPublished,
  measureMonths,
  nextBusinessDay,
  ourRounding,
  serviceMonths,
  type AgreementTerms,
  type DueMonth,
  type Fees,
  type Measured,
  type Rounding,
  type ServiceMonth,
  type Window,
} from '../domain';
import type { Result } from './result';

/** A service month by the same rules, with one reading turned. What is missing stays as it is. */
export interface VariantMonth {
  /** Of the service month under our reading. */
  readonly index: number;
  readonly due?: DueMonth;
  readonly window?: Pick<Window, 'opensOn' | 'closesOn'>;
}

type MeasuredMonth = { readonly month: ServiceMonth; readonly measured: Measured };

/** R2: every slice counted only where covered whole, or wherever touched. */
export function bound(result: Result, which: 'lower' | 'upper'): VariantMonth[] {
  const months = measuredMonths(result).map(({ month, measured }) => {
    const bad = measured.bad[which];
    return { month, measured: { ...measured, bad: { lower: bad, expected: bad, upper: bad } } };
  });
  return dueOf(result, { months });
}

/** R3, R16: vouchers lower the fee that the percentage is of as well, or do not. */
export function vouchersOtherwise(result: Result): VariantMonth[] {
  const basis = result.terms.fee.basis === 'paid' ? 'consumed' : 'paid';
  return dueOf(result, { terms: { ...result.terms, fee: { basis } } });
}

/** R5: a last day that is a day off becomes the next business day, where the calendar knows it. */
export function deadlineMoved({ evidence, calendar }: Result): VariantMonth[] {
  return evidence.months.flatMap(({ index, window }) => {
    const closesOn = nextBusinessDay(window.closesOn, calendar);
    const isKnown = [window.closesOn, closesOn].every((day) => isPublished(civilDate(day).year, calendar));
    return isKnown ? [{ index, window: { opensOn: window.opensOn, closesOn } }] : [];
  });
}

/** R6: a short run counts as a long one does, each slice by its rate. */
export function shortRunsByRate(result: Result): VariantMonth[] {
  const { terms, subject, assessment } = result;
  const hasShort = assessment.findings.some(({ code }) => code === 'too-short');
  if (!hasShort || terms.measure.kind !== 'timeslices') return dueOf(result, {});
  const measure = { ...terms.measure, minimum: { minutes: 0 } };
  return dueOf(result, measureMonths({ ...terms, measure }, subject.term, subject.log));
}

/** R9: the month before one that lacks the day bought on ends on that one's last day, and so does the term. */
export function monthEnds(result: Result): VariantMonth[] {
  const { terms, subject, evidence, boughtMonths, calendar } = result;
  const { term, log, fees } = subject;
  if (civilDate(term.first).day <= 28) return dueOf(result, {});
  const last = boughtMonths === null ? term.last : endOfTerm(term.first, boughtMonths, addMonthsPastEnd);
  const other = { first: term.first, last };
  const months = serviceMonths(terms.serviceMonth.kind, other, addMonthsPastEnd);
  const byMonth = new Map(
    months.map(({ index, first }) => [first, evidence.months[index - 1]?.fee ?? fees.default]),
  );
  const measured = measureMonths(terms, other, log, months);
  return dueByMonth(terms, measured, { ...fees, byMonth }).map((due) => ({
    index: due.month.index,
    due,
    window: claimWindow(terms, due.month.last, calendar),
  }));
}

/** R10: business days are counted from the day after the service month's own end. */
export function countedFromOwnEnd({ terms, evidence, calendar }: Result): VariantMonth[] {
  return evidence.months.flatMap(({ index, last }) => {
    const window = claimWindow(terms, last, calendar, last + 1);
    return window.provisional ? [] : [{ index, window }];
  });
}

/** R11, R12: rounded another way. */
export function rounded(result: Result, rounding: Partial<Rounding>): VariantMonth[] {
  return dueOf(result, { rounding: { ...ourRounding, ...rounding } });
}

/** R13: excluded counts leave with their total. */
export function withoutExcludedCounts(result: Result): VariantMonth[] {
  const { terms, subject } = result;
  const log = subject.log.filter(({ exclusion }) => exclusion === null);
  return dueOf(result, log.length < subject.log.length ? measureMonths(terms, subject.term, log) : {});
}

/** R15: a last month that the term cuts short is measured by a full one. */
export function lastMonthInFull(result: Result): VariantMonth[] {
  const { first } = result.subject.term;
  const months = measuredMonths(result).map(({ month, measured }) => {
    if (measured.unit !== 'minutes') return { month, measured };
    const days = endOfTerm(first, month.index) - endOfTerm(first, month.index - 1);
    return { month, measured: { ...measured, total: days * 24 * 60 } };
  });
  return dueOf(result, { months });
}

function measuredMonths({ assessment, evidence }: Result): MeasuredMonth[] {
  return evidence.months.flatMap((month) => {
    const measured = assessment.months[month.index - 1]?.measured;
    return measured ? [{ month, measured }] : [];
  });
}

function dueOf(
  result: Result,
  variant: {
    readonly terms?: AgreementTerms;
    readonly months?: readonly MeasuredMonth[];
    readonly rounding?: Rounding;
  },
): VariantMonth[] {
  const { terms = result.terms, months = measuredMonths(result), rounding } = variant;
  const fees: Fees = result.subject.fees;
  return dueByMonth(terms, { months }, fees, rounding).map((due) => ({ index: due.month.index, due }));
}
