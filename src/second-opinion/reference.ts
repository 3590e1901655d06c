import type { Assessment, Compensation, Measured, MonthAssessment } from '../domain/assessment';
import type { AgreementTerms } from '../domain/terms';
import type { CaseJson } from './case-json';
import { claimWindow, type PublishedDays } from './claim';
import { type DaySpan, daysOf, serviceMonthsOf, termOf } from './days';
import { findingsOf } from './findings';
import { type Fraction, floor, fraction, isLess, readNumber, times } from './fraction';
import { endOfDay, holds, startOfDay } from './instants';
import { type Log, readLog } from './log';
import { compensate, type Money, writeMoney } from './money';
import { countSlices, type Evidence, gatherEvidence } from './slices';

/**
 * The rules once more, written from their text alone: slow, obvious, and sharing nothing with the domain but the types
 * of what goes in and comes out. Where the two differ, one of them misreads the text.
 */
export function referenceAssessment(
  json: CaseJson,
  terms: AgreementTerms,
  published: PublishedDays,
): Assessment {
  const { fees, asOf, product } = json;
  const log = readLog(json);
  const term = termOf(json.purchase);
  const { measure } = terms;
  const evidence = measure.kind === 'timeslices' ? gatherEvidence(log, measure) : null;
  const money: Money[] = [];

  const months = serviceMonthsOf(terms.serviceMonth.kind, term).map((month, at): MonthAssessment => {
    const measured = measureMonth(month, log, evidence, terms);
    const { total, bad } = measured;
    const credit = {
      lower: creditOf(total, bad.lower, terms),
      expected: creditOf(total, bad.expected, terms),
      upper: creditOf(total, bad.upper, terms),
    };
    const due = compensate(credit.expected, month.first, fees, terms);
    money.push(due);
    return {
      index: at + 1,
      start: month.first,
      end: month.last,
      days: daysOf(month).length,
      measured,
      availability: availabilityOf(total, bad.expected),
      credit: {
        lower: inPercent(credit.lower),
        expected: inPercent(credit.expected),
        upper: inPercent(credit.upper),
      },
      ...writeCompensation(due, fees.currency),
      claim: claimWindow(month.last, asOf, terms, published),
    };
  });

  const totals = writeCompensation(money.reduce(add), fees.currency);
  const findings = findingsOf(log, term, asOf, evidence, months);
  const { currency } = fees;
  return { format: 'sla-assessment', version: 1, product, asOf, currency, months, totals, findings };
}

function measureMonth(
  month: DaySpan,
  log: Log,
  evidence: Evidence | null,
  { measure }: AgreementTerms,
): Measured {
  if (evidence) {
    const slices = countSlices(month, evidence);
    const { minutes } = evidence.measure.slice;
    const bad = {
      lower: slices.lower * minutes,
      expected: slices.expected * minutes,
      upper: slices.upper * minutes,
    };
    return { unit: 'minutes', total: daysOf(month).length * 1440, bad };
  }
  const span = { start: startOfDay(month.first), end: endOfDay(month.last) };
  const rows = log.counts.filter(({ start }) => holds(span, start));
  const total = rows.reduce((sum, row) => sum + row.total, 0n);
  const failed = rows.reduce((sum, row) => (row.excluded ? sum : sum + row.failed), 0n);
  const bad = { lower: Number(failed), expected: Number(failed), upper: Number(failed) };
  return { unit: measure.kind === 'occurrences' ? measure.unit : 'minutes', total: Number(total), bad };
}

/** The credit of the last tier whose bound lies above the availability; 0 for none. */
function creditOf(total: number, bad: number, terms: AgreementTerms): Fraction {
  if (total === 0) return fraction(0n);
  const availability = fraction(BigInt(total) - BigInt(bad), BigInt(total));
  const met = terms.tiers.rows.filter((tier) => isLess(availability, readNumber(tier.below)));
  return readNumber(met.at(-1)?.credit ?? '0%');
}

function inPercent(credit: Fraction): number {
  const percent = times(credit, fraction(100n));
  return Number(percent.n) / Number(percent.d);
}

function availabilityOf(total: number, bad: number): MonthAssessment['availability'] {
  if (total === 0) return null;
  const good = BigInt(total) - BigInt(bad);
  const tenThousandths = floor(fraction(good * 1_000_000n, BigInt(total)));
  const decimals = String(tenThousandths % 10_000n).padStart(4, '0');
  return { fraction: [String(good), String(total)], percent: `${tenThousandths / 10_000n}.${decimals}` };
}

function add(a: Money, b: Money): Money {
  return {
    amount: a.amount + b.amount,
    cautiousAmount: a.cautiousAmount + b.cautiousAmount,
    messages: a.messages === null || b.messages === null ? null : a.messages + b.messages,
  };
}

function writeCompensation(money: Money, currency: string): Compensation {
  return {
    amount: writeMoney(money.amount, currency),
    cautiousAmount: writeMoney(money.cautiousAmount, currency),
    messages: money.messages === null ? null : Number(money.messages),
  };
}
