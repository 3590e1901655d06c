import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readCase } from '../src/case/read-case';
import { calendarSchema } from '../src/calendar/schema';
import { assess } from '../src/domain';
import { termsSchema } from '../src/terms/schema';

/** `npm run bench`: reading and assessing by number of entries, medians of five runs, beside parsing the same JSON. */
const folder = path.join(import.meta.dirname, '../public');
const json = (file: string): unknown => JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
const terms = termsSchema.parse(json('terms/trtc.json'));
const calendar = calendarSchema.parse(json('calendars/cn.json'));
const runs = 5;

let seed = 1;
function random(): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return seed / 2_147_483_648;
}

const first = Date.UTC(2020, 0, 1) / 1000;
const written = (second: number) => `${new Date(second * 1000).toISOString().slice(0, 19)}+08:00`;

function outage(): object {
  const start = first + Math.floor(random() * 3650 * 86_400);
  return { kind: 'interval', start: written(start), end: written(start + 60 + Math.floor(random() * 7200)) };
}

function slice(index: number): object {
  const requests = 100;
  return {
    kind: 'unit',
    start: written(first + index * 300),
    requests,
    successes: Math.floor(random() * (requests + 1)),
  };
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

function measure(name: string, log: readonly object[]) {
  const text = JSON.stringify({
    format: 'sla-case',
    version: 1,
    product: 'trtc',
    purchase: { startDate: '2020-01-01', months: 120 },
    log,
    fees: { currency: 'CNY', default: { consumed: '1000.00' } },
    asOf: '2026-06-01',
  });
  const times = Array.from({ length: runs }, () => {
    const begin = performance.now();
    const value: unknown = JSON.parse(text);
    const parsed = performance.now();
    const reading = readCase(value, () => terms);
    const read = performance.now();
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems.slice(0, 3)));
    assess(terms, reading.value, calendar);
    return [parsed - begin, read - parsed, performance.now() - read] as const;
  });
  const [parse, read, assessed] = [0, 1, 2].map((part) => median(times.map((time) => time[part] ?? 0)));
  if (parse === undefined || read === undefined || assessed === undefined) throw new Error('no times');
  return {
    case: name,
    'JSON.parse ms': Math.round(parse),
    'read ms': Math.round(read),
    'assess ms': Math.round(assessed),
    'ratio to JSON.parse': Number(((read + assessed) / parse).toFixed(1)),
  };
}

console.table([
  measure('one outage of ten years', [
    { kind: 'interval', start: written(first), end: written(first + 3652 * 86_400) },
  ]),
  ...[1_000, 10_000, 100_000].map((entries) =>
    measure(`${entries} outages`, Array.from({ length: entries }, outage)),
  ),
  ...[10_000, 100_000, 1_000_000].map((entries) =>
    measure(
      `${entries} measured slices`,
      Array.from({ length: entries }, (_, index) => slice(index)),
    ),
  ),
]);
