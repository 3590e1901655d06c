import * as z from 'zod/mini';

/** More rows than these are handed on as a file; a few bytes could stand for any number of them. */
export const mostRows = 100_000;

const text = z.string();
/** A text; a plain number stands for the text of it. */
const field = z.union([text, z.number()]);
const flag = z.literal([0, 1]);
const rows = z.int().check(z.gte(0), z.lte(mostRows));
/** An item for each row, or one for all. */
const column = listOf(isField, mostRows);
const fees = listOf(isMonthFee, 1300);

const log = z.tuple([
  rows,
  z.tuple([z.literal([86_400, 60, 1]), z.string().check(z.maxLength(6))]),
  listOf(isKind, mostRows),
  column,
  column,
  column,
  column,
  column,
  column,
  column,
  column,
  column,
]);

export const compactSchema = z.tuple([
  z.string().check(z.regex(/^[0-9a-f]{8}$/)),
  z.string().check(z.regex(/^[a-z][a-z0-9-]*$/)),
  field,
  z.tuple([field, field, field]),
  z.tuple([field, flag, field]),
  z.union([text, z.literal(0)]),
  z.tuple([text, field, field, field, flag, fees]),
  field,
  log,
]);

export type Compact = z.infer<typeof compactSchema>;
export type CompactLog = z.infer<typeof log>;
export type Field = z.infer<typeof field>;

/** A list that is right or wrong as a whole: of a hostile one, a schema would tell what is wrong with each of its items. */
function listOf<T>(isItem: (item: unknown) => item is T, most: number) {
  return z.custom<T[]>((list) => Array.isArray(list) && list.length <= most && list.every(isItem));
}

function isField(item: unknown): item is Field {
  return typeof item === 'string' || Number.isFinite(item);
}

function isKind(item: unknown): item is 0 | 1 | 2 {
  return item === 0 || item === 1 || item === 2;
}

function isMonthFee(item: unknown): item is [string, Field, Field] {
  if (!Array.isArray(item) || item.length !== 3) return false;
  const [day, ...fee]: unknown[] = item;
  return typeof day === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(day) && fee.every(isField);
}
