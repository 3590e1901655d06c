import type { Answers } from '../questions';
import type { Moment } from '../moment';
import type { Measured, MeasuredCells } from './measured';
import { passedOver, refused, type RowOutcome } from './row-outcome';
import type { StartAndEnd } from './start-and-end';
import type { Status } from './status';

/** A row whose times and measurements are read. */
export type Line =
  | { readonly kind: 'outcome'; readonly outcome: RowOutcome }
  | { readonly kind: 'slice'; readonly start: Moment; readonly measured: Measured }
  | { readonly kind: 'span'; readonly start: Moment; readonly end: Moment; readonly measured: Measured }
  | { readonly kind: 'open'; readonly start: Moment; readonly measured: Measured };

/** A row of a time that was up, not watched, or maintained, in a list of times; none has downtime. */
export function statusLine(status: Status, { maintenance }: Answers, hasEnds: boolean): Line | null {
  const isDown =
    status === null || status === 'ongoing' || (status === 'maintenance' && maintenance === 'downtime');
  if (isDown || !hasEnds) return null;
  return { kind: 'outcome', outcome: status === 'asked' ? refused('unknown-status') : passedOver(status) };
}

export function readLine(
  row: number,
  times: StartAndEnd,
  measurements: MeasuredCells,
  hasEnds: boolean,
): Line {
  const start = times.start(row);
  if (!start.ok) return { kind: 'outcome', outcome: refused(start.code, start.column) };
  const measured = measurements.read(row);
  if (measured.kind === 'wrong') return { kind: 'outcome', outcome: measured.outcome };
  if (!hasEnds) return { kind: 'slice', start: start.value, measured };
  const end = times.end(row, start.value);
  if (end === 'open')
    return { kind: measured.kind === 'counts' ? 'slice' : 'open', start: start.value, measured };
  if (!end.ok) return { kind: 'outcome', outcome: refused(end.code, end.column) };
  const contradicting = times.contradictingDuration(row, start.value, end.value);
  if (contradicting !== null)
    return { kind: 'outcome', outcome: refused('duration-contradicts', contradicting) };
  return { kind: 'span', start: start.value, end: end.value, measured };
}
