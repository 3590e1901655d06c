import { readFileSync } from 'node:fs';
import path from 'node:path';
import { calendarSchema } from '../../calendar/schema';
import { termsIndexSchema, termsSchema } from '../../terms/schema';

/** The data files that the page reads, and the day of the walks: some windows are open, some are closed. */

const read = (file: string): unknown =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, '../../../public', file), 'utf8'));

export const calendar = calendarSchema.parse(read('calendars/cn.json'));

export const agreements = termsIndexSchema
  .parse(read('terms/index.json'))
  .products.map((id) => termsSchema.parse(read(`terms/${id}.json`)));

export const today = '2026-06-10';
