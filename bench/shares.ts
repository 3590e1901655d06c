import { readFileSync } from 'node:fs';
import { calendarSchema } from '../src/calendar/schema';
import { assess, dayOf, entryShares, type Case, type LogEntry } from '../src/domain';
import { termsSchema } from '../src/terms/schema';
import { timed } from './figures';
import type { Options } from './run';
import type { Row } from './table';

const json = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../public/${file}`, import.meta.url), 'utf8'));
const terms = termsSchema.parse(json('terms/trtc.json'));
const calendar = calendarSchema.parse(json('calendars/cn.json'));
const zero = { units: 0n, scale: 0 };
const entries = 20_000;

/** What each of many outages adds, and shares with others: long ones that lie over each other beside short ones. */
export function* sharing({ runs }: Options): Generator<Row> {
  const [long, short] = [assessedOf(40 * 86_400), assessedOf(600)];
  const run = () => ({ long: timed(long), short: timed(short) });
  for (let warming = 0; warming < 3; warming++) run();
  const times = Array.from({ length: runs }, run);
  yield {
    what: `what each of ${entries.toLocaleString('en')} outages of 40 days adds`,
    unit: 'ms',
    entries,
    ours: times.map((time) => time.long),
    beside: { what: 'the same of ten minutes', values: times.map((time) => time.short) },
  };
}

function assessedOf(seconds: number): () => void {
  const first = dayOf(2026, 4, 1);
  const log = Array.from({ length: entries }, (_, index): LogEntry => {
    const start = first * 86_400 + index * 60;
    return {
      kind: 'interval',
      start: { second: start, nano: 0 },
      end: { second: start + seconds, nano: 0 },
      successRate: zero,
      exclusion: null,
    };
  });
  const subject: Case = {
    product: terms.id,
    term: { first, last: dayOf(2026, 6, 30) },
    log,
    fees: {
      currency: 'CNY',
      default: { consumed: zero, deducted: zero },
      byMonth: new Map(),
      messagePrice: null,
    },
    asOf: dayOf(2026, 7, 1),
  };
  const { assessment, evidence } = assess(terms, subject, calendar);
  return () => {
    entryShares(log, evidence, assessment.findings);
  };
}
