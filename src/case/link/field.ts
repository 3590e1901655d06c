import type { Field } from './schema';

/** A text as short as JSON can hold it: a number where its digits come back just the same. */
export function packField(text: string): Field {
  const number = Number(text);
  return Number.isFinite(number) && String(number) === text ? number : text;
}

export function unpackField(field: Field): string {
  return String(field);
}

/** A column whose items are all alike holds one. */
export function packColumn<T>(items: readonly T[]): T[] {
  const [first] = items;
  return first !== undefined && items.every((item) => item === first) ? [first] : [...items];
}

/** null: it fits no log of so many rows. */
export function unpackColumn<T>(column: readonly T[], rows: number): readonly T[] | null {
  const [first] = column;
  if (column.length === rows) return column;
  return rows > 0 && column.length === 1 && first !== undefined ? Array<T>(rows).fill(first) : null;
}
