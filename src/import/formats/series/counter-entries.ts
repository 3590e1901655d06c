import { compareDecimals, dayOfSecond, formatDay, type Decimal } from '../../../domain';
import { subtract } from '../../../domain/decimal';
import type { Findings, Rows } from '../reading/findings';
import { percentage, wholeNumber } from './sample-value';
import type { Moment } from '../reading/times';

/** What two counters say of one moment. */
export interface Counted {
  readonly rows: Rows;
  readonly at: Moment;
  readonly total: Decimal;
  readonly failed: Decimal;
  readonly raw: string;
}

/**
 * A unit entry for each moment. Prometheus's increase() extrapolates to fractions: then the rate of the two is taken,
 * of all of them, since a slice with counts leaves rates aside.
 */
export function takeUnitCounts(counted: readonly Counted[], coarse: boolean, findings: Findings): void {
  if (coarse) findings.doubt('coarser-than-slice');
  const areWhole = counted.every(
    ({ total, failed }) => wholeNumber(total) !== null && wholeNumber(failed) !== null,
  );
  for (const moment of counted) {
    const { rows, at, total, failed } = moment;
    if (isTooMuch(moment)) refuse(moment, 'successes-exceed-requests', findings);
    else if (failed.units === 0n && (coarse || (total.units === 0n && !areWhole)))
      for (const row of rows) findings.pass(row, 'no-downtime');
    else if (coarse) refuse(moment, 'coarser-than-slice', findings);
    else if (areWhole)
      findings.take(rows, 'unit', {
        start: at.text,
        requests: String(wholeNumber(total)),
        successes: String(wholeNumber(subtract(total, failed))),
      });
    else
      findings.take(rows, 'unit', {
        start: at.text,
        successRate: percentage(subtract(total, failed), total),
      });
  }
}

/** The counts of each day in Beijing, added up. Only whole numbers add up to a month's count. */
export function takeDailyCounts(counted: readonly Counted[], findings: Findings): void {
  const days = new Map<string, { rows: number[]; total: number; failed: number }>();
  for (const moment of counted) {
    const [total, failed] = [wholeNumber(moment.total), wholeNumber(moment.failed)];
    if (total === null || failed === null) {
      refuse(moment, 'unreadable-number', findings);
      continue;
    }
    const day = formatDay(dayOfSecond(moment.at.instant.second));
    const sum = days.get(day) ?? { rows: [], total: 0, failed: 0 };
    sum.rows.push(...moment.rows);
    days.set(day, { rows: sum.rows, total: sum.total + total, failed: sum.failed + failed });
  }
  for (const [day, { rows, total, failed }] of days) {
    if (failed > total || failed < 0)
      for (const row of rows) findings.refuse(row, 'failed-exceeds-total', null, `${failed} > ${total}`);
    else take(rows, day, total, failed, findings);
  }
}

function take(
  [first, ...rest]: readonly number[],
  day: string,
  total: number,
  failed: number,
  findings: Findings,
): void {
  if (first === undefined) return;
  const rows: Rows = [first, ...rest];
  findings.take(rows, 'count', { start: day, total: String(total), failed: String(failed) });
}

/** More failed than there were, or, where the successes are counted, more of those. */
function isTooMuch({ total, failed }: Counted): boolean {
  return failed.units < 0n || compareDecimals(failed, total) > 0;
}

function refuse({ rows, raw }: Counted, code: Parameters<Findings['refuse']>[1], findings: Findings): void {
  for (const row of rows) findings.refuse(row, code, null, raw);
}
