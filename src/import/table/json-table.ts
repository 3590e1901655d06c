import { isObject, type JsonObject } from '../../case/checker';
import type { Refusal } from '../interpretation';
import { readHeading } from './heading';
import { findTable, type BodyRow, type Table } from './table';

const deepest = 3;
const mostKeys = 1000;
const fewestKeys = 100;
/** Records that have little in common are filled up with blanks: a small file would fill the memory. */
const mostCells = 500_000;
const longestRaw = 500;

/**
 * The list of objects that a JSON value is, or that lies in it longest, as a table whose headings are their keys; those of
 * objects within are joined by a point. A list of lists is a table as it stands. What is no object is refused.
 */
export function tableOfJson(value: unknown): { table: Table; refused: Refusal[] } {
  const found = findList(value, 0);
  if (found?.every(Array.isArray))
    return { table: findTable(found.map((row: unknown[]) => row.map(cellText))), refused: [] };
  const list = found ?? [value];
  const refused: Refusal[] = [];
  const records: { number: number; cells: ReadonlyMap<string, string> }[] = [];
  const keys = new Set<string>();
  for (const [index, item] of list.entries()) {
    if (!isObject(item)) {
      const raw = (typeof item === 'string' ? item : (JSON.stringify(item) ?? '')).slice(0, longestRaw);
      refused.push({ row: index + 1, column: null, raw, code: 'not-an-object' });
      continue;
    }
    const cells = new Map(flat(item, '', 0));
    for (const key of cells.keys()) if (keys.size < mostKeys) keys.add(key);
    records.push({ number: index + 1, cells });
  }
  const width = Math.max(fewestKeys, Math.floor(mostCells / records.length));
  const names = [...keys].slice(0, width);
  const body = records.map(({ number, cells }): BodyRow => ({
    number,
    cells: names.map((key) => cells.get(key) ?? ''),
  }));
  const columns = names.map((name, index) => ({ index, name, heading: readHeading(name) }));
  return { table: { columns, hasHeading: true, body, headingRows: [] }, refused };
}

/** The longest list that holds an object or a list, at most some keys down. */
function findList(value: unknown, depth: number): readonly unknown[] | null {
  if (Array.isArray(value)) return value.some((item) => typeof item === 'object') ? value : null;
  if (!isObject(value) || depth > deepest) return null;
  const lists = Object.values(value).flatMap((inner) => {
    const list = findList(inner, depth + 1);
    return list ? [list] : [];
  });
  return lists.reduce<readonly unknown[] | null>(
    (most, list) => (list.length > (most?.length ?? 0) ? list : most),
    null,
  );
}

function flat(item: JsonObject, path: string, depth: number): [string, string][] {
  return Object.entries(item).flatMap(([key, value]): [string, string][] =>
    isObject(value) && depth < deepest
      ? flat(value, `${path}${key}.`, depth + 1)
      : [[path + key, cellText(value)]],
  );
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'string') return value;
  return JSON.stringify(value) ?? '';
}
