import * as z from 'zod/mini';

/** More rows than these are handed on as a file; a few bytes could stand for any number of them. */
export const mostRows = 100_000;

const text = z.string();
/** A text; a plain number stands for the text of it. */
const field = z.union([text, z.number()]);
const flag = z.literal([0, 1]);
const rows = z.int().check(z.gte(0), z.lte(mostRows));
/** An item for each row, or one for all. */
const column = z.array(field).check(z.maxLength(mostRows));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

const log = z.tuple([
  rows,
  z.tuple([z.literal([86_400, 60, 1]), z.string().check(z.maxLength(6))]),
  z.array(z.literal([0, 1, 2])).check(z.maxLength(mostRows)),
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
  z.tuple([text, field, field, field, flag, z.array(z.tuple([day, field, field])).check(z.maxLength(1300))]),
  field,
  log,
]);

export type Compact = z.infer<typeof compactSchema>;
export type CompactLog = z.infer<typeof log>;
export type Field = z.infer<typeof field>;
