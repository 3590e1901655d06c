import { median } from './figures';

/** One line: what our code took, and the obvious code for the same in the same run. */
export interface Row {
  readonly what: string;
  readonly unit: 'ms' | 'MB' | 'B';
  readonly ours: readonly number[];
  readonly beside: { readonly what: string; readonly values: readonly number[] };
  /** How many entries that was, where there is a time for each. */
  readonly entries?: number;
}

/** What `--json` gives of a row. */
export function figuresOf({ what, unit, ours, beside, entries }: Row) {
  const [middle, besideMiddle] = [median(ours), median(beside.values)];
  return {
    what,
    unit,
    median: middle,
    least: Math.min(...ours),
    greatest: Math.max(...ours),
    runs: ours.length,
    microsecondsEach: entries === undefined ? null : (middle * 1000) / entries,
    beside: { what: beside.what, median: besideMiddle },
    ratio: middle / besideMiddle,
  };
}

const widths = [50, 7, 17, 7, 36, 7, 5];
const headings = ['what', 'median', 'least – most', 'µs each', 'beside it', 'median', 'ratio'];

export const head = [line(headings), line(widths.map((width) => '-'.repeat(width)))].join('\n');

/** A row as a line of a Markdown table, which can be read before all are there. */
export function lineOf(row: Row): string {
  const { what, unit, least, greatest, microsecondsEach, beside, ratio, ...middle } = figuresOf(row);
  return line([
    `${what}, ${unit}`,
    short(middle.median),
    least === greatest ? '' : `${short(least)} – ${short(greatest)}`,
    microsecondsEach === null ? '' : short(microsecondsEach),
    beside.what,
    short(beside.median),
    short(ratio),
  ]);
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`;
}

/** Two or three digits say all that such a figure means. */
function short(value: number): string {
  const digits = Math.abs(value) < 10 ? (Math.abs(value) < 1 ? 2 : 1) : 0;
  return value.toLocaleString('en', { maximumFractionDigits: digits });
}
