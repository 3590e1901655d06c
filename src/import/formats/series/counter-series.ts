import { compareDecimals, type AgreementTerms, type Decimal } from '../../../domain';
import { subtract } from '../../../domain/decimal';
import type { Answers } from '../../questions';
import { takeDailyCounts, takeUnitCounts, type Counted } from './counter-entries';
import { increasesOf } from './counter-increases';
import { rawText, type Findings, type Rows } from '../reading/findings';
import { add } from './sample-value';
import { isCoarse, type Sample, type Series } from './series';

/** All, the failures and the successes of one thing. */
const mostOfOne = 3;

/** Two series that count: all requests, and the failed or the successful ones of them. Which is which is asked. */
export function takeCounters(
  all: readonly Series[],
  findings: Findings,
  answers: Answers,
  terms: AgreementTerms,
): void {
  findings.ask({ kind: 'counters', values: all.map(({ name }) => name) });
  const chosen = chooseCounters(all, answers);
  if (!chosen) {
    for (const { row, value } of all.flatMap(({ samples }) => samples))
      findings.refuse(row, 'no-number', null, value);
    return;
  }
  const [first, second] = chosen.series.map((series) => increasesOf(series, findings));
  if (!first || !second) return;
  if (all.length > mostOfOne) findings.doubt('counters-left-aside');
  if (terms.measure.kind === 'timeslices' && first.samples.length === 1) findings.doubt('length-unknown');
  const counted = pair(first, second, chosen.count, findings);
  if (terms.measure.kind === 'occurrences') takeDailyCounts(counted, findings);
  else takeUnitCounts(counted, isCoarse(first, terms), findings);
}

interface Chosen {
  readonly series: readonly [Series, Series];
  readonly count: (first: Decimal, second: Decimal) => Pick<Counted, 'total' | 'failed'>;
}

/** The total with failures or successes; or failures and successes, which make the total. Null until answered. */
function chooseCounters(all: readonly Series[], { counters }: Answers): Chosen | null {
  const named = (name: string | undefined) => all.find((series) => series.name === name);
  const [total, failed, successes] = [counters?.total, counters?.failed, counters?.successes].map(named);
  if (total && failed && total !== failed)
    return { series: [total, failed], count: (a, b) => ({ total: a, failed: b }) };
  if (total && successes && total !== successes)
    return { series: [total, successes], count: (a, b) => ({ total: a, failed: subtract(a, b) }) };
  if (!total && failed && successes && failed !== successes)
    return { series: [failed, successes], count: (a, b) => ({ total: add(a, b), failed: a }) };
  return null;
}

const nothing: Decimal = { units: 0n, scale: 0 };

/** The two series' samples of the same moments. A moment that one of them lacks is unknown, not 0. */
function pair(first: Series, second: Series, count: Chosen['count'], findings: Findings): Counted[] {
  const partners = new Map(second.samples.map((sample) => [keyOf(sample), sample]));
  const counted: Counted[] = [];
  for (const sample of first.samples) {
    const partner = partners.get(keyOf(sample));
    partners.delete(keyOf(sample));
    const both = partner ? [sample, partner] : [sample];
    const [a, b] = both.map(({ number }) => number);
    if (b === undefined || a === 'unknown' || b === 'unknown') passUnknown(both, findings);
    else if (!partner || typeof a !== 'object' || typeof b !== 'object') refuse(both, findings);
    else if (compareDecimals(a.value, nothing) < 0 || compareDecimals(b.value, nothing) < 0)
      refuse(both, findings);
    else
      counted.push({
        rows: rowsOf(sample, partner),
        at: sample.at,
        ...count(a.value, b.value),
        raw: `${rawText(sample.value)} · ${rawText(partner.value)}`,
      });
  }
  passUnknown([...partners.values()], findings);
  return counted;
}

/** A table has both in one row. */
function rowsOf({ row: a }: Sample, { row: b }: Sample): Rows {
  return a === b ? [a] : [Math.min(a, b), Math.max(a, b)];
}

function keyOf({ at: { instant } }: Sample): string {
  return `${instant.second}.${instant.nano}`;
}

function passUnknown(samples: readonly Sample[], findings: Findings): void {
  if (samples.length > 0) findings.doubt('gaps-unknown');
  for (const row of new Set(samples.map((sample) => sample.row))) findings.pass(row, 'blank');
}

function refuse(samples: readonly Sample[], findings: Findings): void {
  const values = samples.map(({ value }) => rawText(value)).join(' · ');
  for (const row of new Set(samples.map((sample) => sample.row)))
    findings.refuse(row, 'unreadable-number', null, values);
}
