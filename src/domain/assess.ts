import type { Assessment, Measured, MonthAssessment, Range } from './assessment';
import type { Case } from './case';
import { claimStatus, claimWindow, type Window } from './claim-window';
import { formatAmount, type MonthCompensation } from './compensation';
import type { Currency } from './currency';
import { dueByMonth, tierFor, type DueMonth } from './due';
import type { Evidence } from './evidence';
import { findings } from './findings';
import { measureMonths } from './measure-months';
import { percentCutOff, percentNumber } from './percentage';
import type { AgreementTerms } from './terms';
import type { WorkCalendar } from './time/business-days';
import { formatDay, type Day } from './time/day';

export interface Assessed {
  readonly assessment: Assessment;
  readonly evidence: Evidence;
}

/**
 * Everything the rules say of a case. Pure: the same terms, case and calendar give the same answer, whenever and
 * wherever it is asked. The case has been checked (`src/case/read-case.ts`); nothing partial is ever assessed.
 */
export function assess(terms: AgreementTerms, subject: Case, calendar: WorkCalendar): Assessed {
  const { term, log, fees, asOf } = subject;
  const measured = measureMonths(terms, term, log);
  const due = dueByMonth(terms, measured, fees);
  const windowed = due.map((month) => ({ ...month, window: claimWindow(terms, month.month.last, calendar) }));
  const months = windowed.map((month) => monthAssessment(terms, month, fees.currency, asOf));
  return {
    assessment: {
      format: 'sla-assessment',
      version: 1,
      product: subject.product,
      asOf: formatDay(asOf),
      currency: fees.currency,
      months,
      totals: written(totalOf(due), fees.currency),
      findings: findings(log, term, asOf, measured.entryFindings, months),
    },
    evidence: {
      months: windowed.map(({ month, fee, window }) => ({ ...month, fee, window })),
      measured: measured.evidence,
    },
  };
}

function monthAssessment(
  terms: AgreementTerms,
  { month, measured, due, window }: DueMonth & { window: Window },
  currency: Currency,
  asOf: Day,
): MonthAssessment {
  return {
    index: month.index,
    start: formatDay(month.first),
    end: formatDay(month.last),
    days: month.days,
    measured,
    availability: availabilityOf(measured),
    credit: creditOf(terms, measured),
    ...written(due, currency),
    claim: {
      fifthBusinessDay: formatDay(window.fifthBusinessDay),
      opensOn: formatDay(window.opensOn),
      closesOn: formatDay(window.closesOn),
      provisional: window.provisional,
      status: claimStatus(window, asOf),
    },
  };
}

function availabilityOf({ total, bad }: Measured): MonthAssessment['availability'] {
  if (total === 0) return null;
  const good = BigInt(total - bad.expected);
  return { fraction: [good.toString(), total.toString()], percent: percentCutOff(good, BigInt(total)) };
}

function creditOf(terms: AgreementTerms, measured: Measured): Range {
  const credit = (bad: number) => {
    const tier = tierFor(terms, measured, bad);
    return tier ? percentNumber(tier.credit) : 0;
  };
  const { lower, expected, upper } = measured.bad;
  return { lower: credit(lower), expected: credit(expected), upper: credit(upper) };
}

/** Adds the rounded monthly amounts. */
function totalOf(due: readonly DueMonth[]): MonthCompensation {
  const sum = { amount: 0n, cautiousAmount: 0n, messages: null as bigint | null };
  for (const { due: month } of due) {
    sum.amount += month.amount;
    sum.cautiousAmount += month.cautiousAmount;
    if (month.messages !== null) sum.messages = (sum.messages ?? 0n) + month.messages;
  }
  return sum;
}

function written({ amount, cautiousAmount, messages }: MonthCompensation, currency: Currency) {
  return {
    amount: formatAmount(amount, currency),
    cautiousAmount: formatAmount(cautiousAmount, currency),
    messages: messages === null ? null : Number(messages),
  };
}
