import type { Decimal } from '../../domain';
import type { Line } from './line';
import { successesOf, weightedRate, wholePart } from './rate-column';
import { entry, type RowOutcome } from './row-outcome';
import type { TableCells } from './table-cells';

/** A row of a slice: its place in the list, its entry, and what was measured. */
interface Share {
  readonly place: number;
  readonly entry: Extract<RowOutcome, { kind: 'entry' }>['entry'];
  readonly requests: number;
  readonly successes: Decimal;
}

/** Whether a row's rate is of requests among which it does not tell the successes. */
export function hasRoundedRate(line: Line | undefined): boolean {
  if (!line || line.kind === 'outcome') return false;
  return line.measured.kind === 'rate' && line.measured.requests !== undefined;
}

/**
 * Whether rates alone tell the failures, with digits that leave several numbers open: 99.5 % of 200,000 are 900 to 1,100
 * failures, where the last digit is rounded. Where it is cut off, one unit of it must be more than one request. A column has as
 * many digits as its longest rate, for spreadsheets cut zeros.
 */
export function leaveCountsOpen(
  { all, successes, failed, rate }: TableCells,
  rows: readonly number[],
): boolean {
  const rates = rows.flatMap((row) => {
    const [found, of] = [rate?.at(row), all?.at(row)];
    const isTold = [successes, failed].some((column) => column?.at(row).ok === true);
    return found?.ok === true && of?.ok === true && !isTold ? [{ rate: found.value, all: of.value }] : [];
  });
  const digits = rates.reduce((most, found) => Math.max(most, found.rate.split('.')[1]?.length ?? 0), 0);
  return rates.some((found) => wholePart(found.rate, found.all) !== null && found.all > 10 ** (digits + 2));
}

/**
 * Several rows of one slice, some of them with such a rate, become one entry, each weighed by its requests: rates by
 * themselves would be averaged as if all were of as many, and beside counts they would be left aside.
 */
export function weighed(
  outcomes: readonly RowOutcome[],
  lines: readonly Line[],
  rows: readonly number[],
  sliceSeconds: number,
): readonly RowOutcome[] {
  if (!lines.some(hasRoundedRate)) return outcomes;
  const result = [...outcomes];
  for (const shares of sharesBySlice(outcomes, lines, sliceSeconds)) {
    const [first, ...rest] = shares;
    if (!first || rest.length === 0 || !shares.some(({ place }) => hasRoundedRate(lines[place]))) continue;
    for (const { place } of rest) result[place] = { kind: 'merged' };
    result[first.place] = together(first, shares, rows);
  }
  return result;
}

function sharesBySlice(
  outcomes: readonly RowOutcome[],
  lines: readonly Line[],
  sliceSeconds: number,
): Iterable<Share[]> {
  const slices = new Map<string, Share[]>();
  for (const [place, outcome] of outcomes.entries()) {
    const line = lines[place];
    if (outcome.kind !== 'entry' || outcome.entry.kind !== 'unit' || !line || line.kind === 'outcome')
      continue;
    const counts = countsOf(line);
    if (!counts) continue;
    // Excluded rows stay apart: they are left out of what a slice comes to.
    const slice = `${Math.floor(line.start.instant.second / sliceSeconds)} ${outcome.entry.exclusion}`;
    const shares = slices.get(slice) ?? [];
    shares.push({ place, entry: outcome.entry, ...counts });
    slices.set(slice, shares);
  }
  return slices.values();
}

function countsOf({
  measured,
}: Exclude<Line, { kind: 'outcome' }>): Pick<Share, 'requests' | 'successes'> | null {
  if (measured.kind === 'counts')
    return { requests: measured.requests, successes: { units: BigInt(measured.successes), scale: 0 } };
  if (measured.kind !== 'rate' || measured.requests === undefined) return null;
  const { rate, requests } = measured;
  return { requests, successes: successesOf(rate, requests) };
}

function together(first: Share, shares: readonly Share[], rows: readonly number[]): RowOutcome {
  const { start, exclusion } = first.entry;
  const note = [...new Set(shares.map((share) => share.entry.note))].filter((text) => text !== '').join('; ');
  return {
    ...entry({ kind: 'unit', start, exclusion, note, successRate: weightedRate(shares) }),
    rows: shares.map(({ place }) => rows[place] ?? 0),
  };
}
