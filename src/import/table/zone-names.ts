import type { Question } from '../questions';
import { readCellAlone } from './date-cell';
import { splitSpan } from './span-cell';
import type { BodyRow } from './table';

/** Names that several zones have, or that say summer or winter where the clock may say otherwise. */
const names =
  'CST|CDT|EST|EDT|ET|MST|MDT|MT|PST|PDT|PT|BST|IST|AST|ADT|WET|WEST|CET|CEST|EET|EEST|AEST|AEDT|SST|GST|MSK|HKT|SGT|KST';
/** After the time; Thu Mar 5 10:00:00 CST 2026 has the year behind it. */
const zoneName = new RegExp(`(?<=\\d(?: ?[ap]\\.?m\\.?)?) ?\\(?(${names})\\)?(?=(?: 20\\d\\d)?\\s*$)`, 'i');
const longest = 80;
const samplesShown = 4;

/**
 * The rows without the name of a zone that all times of the table carry, be it CST or another that does not tell the
 * zone: it is asked once. Where they carry several they stay, and each such time is refused.
 */
export function withoutZoneName(body: readonly BodyRow[]): {
  readonly body: readonly BodyRow[];
  readonly questions: readonly Question[];
} {
  const columns = new Map<number, string>();
  for (const index of columnsOf(body)) {
    const name = nameOf(body, index);
    if (name !== null) columns.set(index, name);
  }
  if (new Set(columns.values()).size !== 1) return { body, questions: [] };
  const samples = [...columns.keys()].flatMap((index) => body.map(({ cells }) => cells[index]?.trim() ?? ''));
  return {
    body: body.map((row) => ({
      ...row,
      cells: row.cells.map((cell, index) => (columns.has(index) ? cell.replace(zoneName, '') : cell)),
    })),
    questions: [
      {
        kind: 'zone',
        suggested: null,
        samples: [...new Set(samples.filter((text) => text !== ''))].slice(0, samplesShown),
      },
    ],
  };
}

/** Columns in whose first row that holds one a time stands with such a name. */
function columnsOf(body: readonly BodyRow[]): readonly number[] {
  const probe = body.find(({ cells }) => cells.some(isNamedTime));
  return (probe?.cells ?? []).flatMap((cell, index) => (isNamedTime(cell) ? [index] : []));
}

function isNamedTime(cell: string): boolean {
  if (cell.length > longest || !zoneName.test(cell)) return false;
  const bare = cell.replace(zoneName, '');
  return ['instant', 'time', 'open'].includes(readCellAlone(bare).kind) || splitSpan(bare) !== null;
}

/** The one name in every cell of a column that holds a figure; null where there are several, or a cell has none. */
function nameOf(body: readonly BodyRow[], index: number): string | null {
  let name: string | null = null;
  for (const { cells } of body) {
    const cell = cells[index] ?? '';
    if (!/\d/.test(cell)) continue;
    const own = zoneName.exec(cell.slice(0, longest))?.[1]?.toUpperCase();
    if (own === undefined || (name !== null && own !== name)) return null;
    name = own;
  }
  return name;
}
