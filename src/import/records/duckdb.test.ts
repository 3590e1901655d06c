import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { zoneOf } from '../../case/zone';
import { recordsPlan } from '../fixtures/records-plan';
import { RecordsAggregator } from './aggregate';
import { countsOf, type OutcomeDecision } from './counts-of-outcomes';
import { secondsPerDay, type RecordsPlan } from './plan';
import type { RecordsTally } from './tally';

const sections = sectionsOf(
  readFileSync(path.join(import.meta.dirname, '../../../queries/duckdb.sql'), 'utf8'),
);
const folder = mkdtempSync(path.join(tmpdir(), 'records-'));
const file = (name: string) => path.join(folder, name);

let instance: DuckDBInstance;
let duckdb: DuckDBConnection;

beforeAll(async () => {
  instance = await DuckDBInstance.create(':memory:');
  duckdb = await instance.connect();
});

afterAll(() => {
  duckdb.closeSync();
  instance.closeSync();
  rmSync(folder, { recursive: true });
});

const decision: OutcomeDecision = {
  failed: new Set(['system_error', '超时']),
  leftOut: new Set(['no such number']),
};

describe.each([
  ['Asia/Shanghai', 300],
  ['America/New_York', 300],
  ['Asia/Kathmandu', 60],
])('the query for DuckDB, with times of %s in slices of %i s', (zone, sliceSeconds) => {
  it('gives what the import gives of counts, to the digit', async () => {
    const text = generated(zone, 4000, (random) => {
      const requests = Math.floor(random() * 1000);
      return `${requests},${requests - (random() < 0.2 ? Math.floor(random() * (requests + 1)) : 0)}`;
    });
    const csv = `time,requests,successes\n${text}`;
    const counts = { kind: 'successes', requests: 1, successes: 2 } as const;
    await compare(csv, { headings: ['time', 'requests', 'successes'], counts, zone }, sliceSeconds);
  });

  it('gives what the import gives of outcomes, to the digit', async () => {
    const outcomes = [
      'normal',
      'normal',
      'normal',
      '',
      '"say ""no"""',
      '超时',
      'system_error',
      'no such number',
    ];
    const text = generated(zone, 4000, (random) => outcomes[Math.floor(random() * outcomes.length)] ?? '');
    const counts = { kind: 'outcome', outcome: 1 } as const;
    await compare(`time,outcome\n${text}`, { headings: ['time', 'outcome'], counts, zone }, sliceSeconds);
  });
});

describe('the query for DuckDB', () => {
  it.each([
    ['successes exceed requests', 'time,requests,successes\n2026-03-20 10:00:00,1,2\n'],
    ['or one is missing', 'time,requests,successes\n2026-03-20 10:00:00,1,\n'],
    ['a record has no time', 'time,requests,successes\n,1,1\n'],
    ['Conversion Error', 'time,requests,successes\nnever,1,1\n'],
    ['Conversion Error', 'time,requests,successes\n2026-03-20 10:00:00,many,1\n'],
    ['skipped or repeated local time', 'time,requests,successes\n2026-03-08 02:30:00,1,1\n'],
    ['skipped or repeated local time', 'time,requests,successes\n2026-11-01 01:30:00,1,1\n'],
  ])('stops at a row that cannot be read: %s', async (message, csv) => {
    writeFileSync(file('records.csv'), csv);
    await expect(query('1a: counts', 'America/New_York', 300)).rejects.toThrow(message);
  });
});

async function compare(csv: string, plan: Partial<RecordsPlan>, sliceSeconds: number): Promise<void> {
  writeFileSync(file('records.csv'), csv);
  await query(plan.counts?.kind === 'outcome' ? '1b: outcomes' : '1a: counts', plan.zone ?? '', sliceSeconds);

  const slices = aggregate(csv, { ...plan, spanSeconds: sliceSeconds });
  expect(slices.refused.byCode.size).toBe(0);
  expect(readFileSync(file('slices.csv'), 'utf8')).toBe(`start,requests,successes\n${lines(slices, false)}`);
  const days = aggregate(csv, { ...plan, spanSeconds: secondsPerDay });
  expect(readFileSync(file('days.csv'), 'utf8')).toBe(`date,total,failed\n${lines(days, true)}`);

  // And the small table is one that the import takes: it comes to the same once more.
  const again = aggregate(readFileSync(file('slices.csv'), 'utf8'), {
    headings: ['start', 'requests', 'successes'],
    counts: { kind: 'successes', requests: 1, successes: 2 },
    spanSeconds: sliceSeconds,
  });
  expect(lines(again, false)).toBe(lines(slices, false));
}

async function query(records: string, zone: string, sliceSeconds: number): Promise<void> {
  await duckdb.run(sections.get('settings') ?? '');
  await duckdb.run(`
    SET VARIABLE source = '${file('records.csv')}';
    SET VARIABLE zone = '${zone}';
    SET VARIABLE slice_seconds = ${sliceSeconds};
    SET VARIABLE failed_outcomes = ['system_error', '超时'];
    SET VARIABLE left_out_outcomes = ['no such number'];
    SET VARIABLE slices_file = '${file('slices.csv')}';
    SET VARIABLE days_file = '${file('days.csv')}';
  `);
  for (const section of [records, '2a: slices', '2b: days']) await duckdb.run(sections.get(section) ?? '');
}

/** The parts of the file by what stands in brackets at their heads. */
function sectionsOf(sql: string): Map<string, string> {
  const parts = sql.split(/^-- \[(.+?)\]/m);
  return new Map(
    parts.flatMap((name, index) => (index % 2 === 1 ? [[name, `--${parts[index + 1]}`] as const] : [])),
  );
}

function aggregate(csv: string, plan: Partial<RecordsPlan>): RecordsTally {
  const aggregator = new RecordsAggregator({
    ...recordsPlan,
    ...plan,
  });
  aggregator.push(new TextEncoder().encode(csv));
  return aggregator.finish();
}

function lines({ sums, spanSeconds }: RecordsTally, days: boolean): string {
  const { spans, totals, failures } = countsOf(sums, decision);
  return Array.from(spans, (span, place) => {
    const [total = 0, failed = 0] = [totals[place], failures[place]];
    const start = new Date(span * spanSeconds * 1000).toISOString();
    return days
      ? `${start.slice(0, 10)},${total},${failed}\n`
      : `${start.slice(0, 16)}+08:00,${total},${total - failed}\n`;
  }).join('');
}

/** Rows around Beijing's midnight at a month's end and around New York's clock changes, each time written some way. */
function generated(zoneName: string, rows: number, cells: (random: () => number) => string): string {
  let state = 20_260_320;
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state / 2 ** 32;
  };
  const zone = zoneOf(zoneName);
  const around = ['2026-03-31T16:00:00Z', '2026-03-08T07:00:00Z', '2026-11-01T06:00:00Z'].map(
    (instant) => Date.parse(instant) / 1000,
  );
  const written = (unix: number): string => {
    const at = (seconds: number) => new Date((unix + seconds) * 1000).toISOString().slice(0, 19);
    const local = at(localOffset(unix, zoneName) * 60);
    const found = zone?.(Date.parse(`${local}Z`));
    const fraction = random() < 0.5 ? '' : '.999';
    const forms = [
      `${at(0)}${fraction}Z`,
      `${at(8 * 3600)}${fraction}+08:00`,
      `${at(-5 * 3600).replace('T', ' ')}${fraction} -0500`,
      String(unix),
      `${unix}999`,
      // Where the clock shows it once only
      ...(found?.ok ? [`${local}${fraction}`, `${local.replace('T', ' ')}${fraction}`] : []),
    ];
    return forms[Math.floor(random() * forms.length)] ?? '';
  };
  const border = () => (around[Math.floor(random() * around.length)] ?? 0) + (random() < 0.5 ? -1 : 0);
  return Array.from({ length: rows }, () => {
    const unix = random() < 0.1 ? border() : border() + Math.floor((random() - 0.5) * 4 * 3600);
    return `${written(unix)},${cells(random)}\n`;
  }).join('');
}

/** Minutes; these zones change their clocks on the hour. */
function localOffset(unix: number, zone: string): number {
  const hour = Math.floor(unix / 3600);
  const key = `${zone} ${hour}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const shown = new Date(hour * 3_600_000).toLocaleString('sv', { timeZone: zone });
  const offset = (Date.parse(`${shown.replace(' ', 'T')}Z`) / 1000 - hour * 3600) / 60;
  offsets.set(key, offset);
  return offset;
}

const offsets = new Map<string, number>();
