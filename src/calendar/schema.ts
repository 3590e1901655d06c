import * as z from 'zod/mini';

const text = z.string().check(z.minLength(1));
const year = z.number().check(z.int());
const days = z.record(z.iso.date(), text);

export const calendarSchema = z.strictObject({
  format: z.literal('sla-calendar'),
  version: z.literal(1),
  region: z.literal('CN'),
  publishedFrom: year,
  publishedThrough: year,
  /** Statutory days off, weekends among them; the value is a key of `names`. */
  holidays: days,
  /** Weekend days worked in exchange. */
  makeUpDays: days,
  names: z.record(text, z.strictObject({ zh: text, en: text, ja: text })),
});

export type CalendarData = z.infer<typeof calendarSchema>;
