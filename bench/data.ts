import { readFileSync } from 'node:fs';
import { calendarSchema } from '../src/calendar/schema';
import { termsSchema, type Terms } from '../src/terms/schema';

/** The page's own terms and calendar. */

const json = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../public/${file}`, import.meta.url), 'utf8'));

export const calendar = calendarSchema.parse(json('calendars/cn.json'));
export const termsOf = (product: string): Terms => termsSchema.parse(json(`terms/${product}.json`));
