import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInstant } from '../../case/read-instant';
import { zoneOf } from '../../case/zone';
import { recordsPlan } from '../fixtures/records-plan';
import { splitRows } from '../split-rows';
import { RecordsAggregator } from './aggregate';
import { mostOutcomes } from './outcome-index';
import { secondsPerDay, type RecordsPlan } from './plan';
import { mostKept } from './refusals';
import type { RecordsTally } from './tally';

const encoder = new TextEncoder();

const failures: Partial<RecordsPlan> = {
  headings: ['date', 'total', 'failed'],
  counts: { kind: 'failures', total: 1, failed: 2 },
  spanSeconds: secondsPerDay,
};
const outcomes: Partial<RecordsPlan> = {
  headings: ['time', 'outcome'],
  counts: { kind: 'outcome', outcome: 1 },
};

function aggregate(
  text: string,
  plan: Partial<RecordsPlan> = {},
  cuts: readonly number[] = [],
): RecordsTally {
  const bytes = encoder.encode(text);
  const aggregator = new RecordsAggregator({ ...recordsPlan, ...plan });
  const places = [
    0,
    ...cuts.map((cut) => Math.min(cut, bytes.length)).toSorted((a, b) => a - b),
    bytes.length,
  ];
  for (const [index, from] of places.entries())
    aggregator.push(bytes.slice(from, places[index + 1] ?? bytes.length));
  return aggregator.finish();
}

/** Each span as `start total failed`, or `start outcome count`. */
function said({ sums, spanSeconds }: RecordsTally): string[] {
  const start = (span: number) => new Date(span * spanSeconds * 1000).toISOString().slice(0, 16);
  return Array.from(sums.spans, (span, place) =>
    sums.kind === 'counts'
      ? `${start(span)} ${sums.totals[place]} ${sums.failures[place]}`
      : `${start(span)} ${sums.values[sums.outcomes[place] ?? -1]} ${sums.counts[place]}`,
  );
}

const rowsOf = (outcomesCount: number) =>
  `time,outcome\n${Array.from({ length: outcomesCount }, (_, id) => `2026-03-20 10:00,id-${id}\n`).join('')}`;

const refusedOf = ({ refused }: RecordsTally) =>
  refused.first.map(({ row, column, raw, code }) => [row, column, raw, code]);

describe('records', () => {
  it('are added up by slices of the Beijing clock', () => {
    const tally = aggregate(`time,requests,successes
2026-03-20T10:04:59,10,9
2026-03-20T10:05:00,10,10
2026-03-20T02:00:00Z,5,5
2026-03-20 11:01:00 +0900,1,0
`);
    expect(said(tally)).toEqual(['2026-03-20T10:00 16 2', '2026-03-20T10:05 10 0']);
    expect([...tally.sums.rows]).toEqual([2, 3]);
    expect([tally.records, tally.blank, tally.withoutOffset]).toEqual([4, 0, 2]);
  });

  it('are added up by days in Beijing', () => {
    const text = 'date,total,failed\n2026-03-19T15:59:59Z,3,1\n2026-03-19T16:00:00Z,4,0\n2026-03-20,5,5\n';
    expect(said(aggregate(text, failures))).toEqual(['2026-03-19T00:00 3 1', '2026-03-20T00:00 9 5']);
  });

  it('keep every outcome apart, so that which of them failed can be asked afterwards', () => {
    const text = `time,outcome
2026-03-20 10:00:01,normal
2026-03-20 10:00:02, system_error
2026-03-20 10:00:03,"normal"
2026-03-20 10:00:04,"say ""no"""
2026-03-20 10:00:05,
2026-03-20 10:05:00,system_error
`;
    const tally = aggregate(text, outcomes);
    expect(said(tally)).toEqual([
      '2026-03-20T10:00 normal 2',
      '2026-03-20T10:00 system_error 1',
      '2026-03-20T10:00 say "no" 1',
      '2026-03-20T10:00  1',
      '2026-03-20T10:05 system_error 1',
    ]);
    expect(refusedOf(tally)).toEqual([]);
  });

  it('are refused with their row, the cell and the reason, and the others still count', () => {
    const tally = aggregate(`time,requests,successes
2026-03-20 10:00:00,1,1
never,1,1
,1,1

2026-03-20 10:00:00,many,1
2026-03-20 10:00:00,1,
2026-03-20 10:00:00
2026-03-20 10:00:00,1,2
2026-03-20 10:00:00,1,000,5
2026-03-20,1,1
2026-02-30 10:00:00,1,1
3/4/2026 10:00,1,1
2026-03-20 10:00:00,9007199254740992,1
,,
2026-03-20 10:00:00,"1,000","９９９"
`);
    expect(said(tally)).toEqual(['2026-03-20T10:00 1001 1']);
    expect([tally.records, tally.blank]).toEqual([2, 2]);
    expect(refusedOf(tally)).toEqual([
      [3, 'time', 'never', 'unreadable-time'],
      [4, 'time', '', 'no-start'],
      [6, 'requests', 'many', 'unreadable-number'],
      [7, 'successes', '', 'no-number'],
      [8, 'requests', '', 'no-number'],
      [9, 'successes', '2', 'successes-exceed-requests'],
      [10, null, '2026-03-20 10:00:00,1,000,5', 'wider-than-header'],
      [11, 'time', '2026-03-20', 'no-time'],
      [12, 'time', '2026-02-30 10:00:00', 'no-such-time'],
      [13, 'time', '3/4/2026 10:00', 'ambiguous-date'],
      [14, 'requests', '9007199254740992', 'number-too-large'],
    ]);
  });

  it('are refused where an outcome is not there, or failures exceed the total', () => {
    expect(refusedOf(aggregate('time,outcome\n2026-03-20 10:00:00\n', outcomes))).toEqual([
      [2, 'outcome', '', 'no-outcome'],
    ]);
    expect(refusedOf(aggregate('date,total,failed\n2026-03-20,1,2\n', failures))).toEqual([
      [2, 'failed', '2', 'failed-exceeds-total'],
    ]);
  });

  it('never add up to more than is exact', () => {
    const most = String(Number.MAX_SAFE_INTEGER);
    const tally = aggregate(
      `time,requests,successes\n2026-03-20 10:00,${most},0\n2026-03-20 10:01,1,1\n2026-03-20 10:05,1,1\n`,
    );
    expect(said(tally)).toEqual([`2026-03-20T10:00 ${most} ${most}`, '2026-03-20T10:05 1 0']);
    expect(refusedOf(tally)).toEqual([[3, 'requests', '1', 'sum-too-large']]);
  });

  it('refused are kept in full up to a thousand, and all are counted', () => {
    const text = `time,requests,successes\n${'never,1,1\n'.repeat(mostKept + 10)}2026-03-20 10:00,1,2\n`;
    const { refused, records } = aggregate(text);
    expect(refused.first).toHaveLength(mostKept);
    expect([...refused.byCode]).toEqual([
      ['unreadable-time', mostKept + 10],
      ['successes-exceed-requests', 1],
    ]);
    expect(records).toBe(0);
  });

  it('may stand in any columns, under several rows of headings, with another delimiter and CRLF', () => {
    const text = '\ufeffsep=;\r\nok;what;when;all\r\n9;"a; b";2026-03-20 10:00;10\r\n';
    const plan: Partial<RecordsPlan> = {
      delimiter: ';',
      headings: ['ok', 'what', 'when', 'all'],
      headerRows: 2,
      time: 2,
      counts: { kind: 'successes', requests: 3, successes: 0 },
    };
    expect(said(aggregate(text, plan))).toEqual(['2026-03-20T10:00 10 1']);
  });

  it('of a column with too many values have no outcomes', () => {
    expect(aggregate(rowsOf(mostOutcomes), outcomes).records).toBe(mostOutcomes);
    expect(() => aggregate(rowsOf(mostOutcomes + 1), outcomes)).toThrow('too-many-outcomes');
  });

  it('are not read in a zone that there is none of, nor in an encoding that is not theirs', () => {
    expect(() => aggregate('', { zone: 'Nowhere/Else' })).toThrow('unknown-zone');
    const aggregator = new RecordsAggregator({ ...recordsPlan, ...outcomes });
    aggregator.push(encoder.encode('time,outcome\n2026-03-20 10:00,'));
    aggregator.push(Uint8Array.of(0xca, 0xa7, 0xb0, 0xdc)); // 失败 in GBK
    expect(() => aggregator.finish()).toThrow('wrong-encoding');
  });

  it('come to what a slow and obvious reading comes to, however the file is cut', () => {
    const zones = ['Asia/Shanghai', 'America/New_York', 'Asia/Kathmandu', 'UTC'];
    const second = fc.oneof(
      fc.integer({ min: Date.UTC(2026, 2, 7) / 1000, max: Date.UTC(2026, 2, 9) / 1000 }),
      fc.integer({ min: Date.UTC(2026, 9, 31) / 1000, max: Date.UTC(2026, 10, 2) / 1000 }),
    );
    const time = fc.tuple(second, fc.constantFrom('', 'Z', '+08:00', '-05:00', '.5')).map(([at, tail]) => {
      return new Date(at * 1000).toISOString().slice(0, 19) + tail;
    });
    const cell = fc.oneof(
      { weight: 20, arbitrary: fc.nat(50).map(String) },
      fc.constantFrom('', 'x', '-1', '"7"'),
    );
    const row = fc.tuple(time, cell, cell).map((cells) => cells.join(','));
    fc.assert(
      fc.property(
        fc.array(row, { maxLength: 60 }),
        fc.array(fc.nat(2000), { maxLength: 4 }),
        fc.constantFrom(...zones),
        fc.constantFrom(60, 300, secondsPerDay),
        (rows, cuts, zone, spanSeconds) => {
          const text = `time,requests,successes\n${rows.join('\n')}\n`;
          const tally = aggregate(text, { zone, spanSeconds }, cuts);
          const slow = slowly(text, zone, spanSeconds);
          expect(said(tally)).toEqual(slow.sums);
          expect(tally.refused.first.map((refusal) => refusal.row)).toEqual(slow.refused);
        },
      ),
      { numRuns: 300 },
    );
  });
});

function slowly(text: string, zoneName: string, spanSeconds: number) {
  const zone = zoneOf(zoneName);
  const sums = new Map<number, [number, number]>();
  const refused: number[] = [];
  splitRows(text, ',').forEach(([time = '', requests = '', successes = ''], index) => {
    if (index === 0 || `${time}${requests}${successes}` === '') return;
    const instant = readInstant(time, zone);
    const valid = /^\d+$/.test(requests) && /^\d+$/.test(successes) && Number(successes) <= Number(requests);
    if (!instant.ok || !valid) {
      refused.push(index + 1);
      return;
    }
    const span = Math.floor(instant.second / spanSeconds);
    const [total, failed] = sums.get(span) ?? [0, 0];
    sums.set(span, [total + Number(requests), failed + Number(requests) - Number(successes)]);
  });
  const lines = [...sums]
    .toSorted(([a], [b]) => a - b)
    .map(([span, [total, failed]]) => {
      return `${new Date(span * spanSeconds * 1000).toISOString().slice(0, 16)} ${total} ${failed}`;
    });
  return { sums: lines, refused };
}

describe('a day and its time in two columns', () => {
  const plan: Partial<RecordsPlan> = {
    headings: ['date', 'time', 'outcome'],
    date: 0,
    time: 1,
    counts: { kind: 'outcome', outcome: 2 },
  };

  it('are one time, however they are written', () => {
    const tally = aggregate(
      'date,time,outcome\n2026-03-20,10:04:59,ok\n2026/3/20, 10:05 ,ok\n2026年3月20日,10时6分,ok\n',
      plan,
      [30, 41],
    );
    expect(said(tally)).toEqual(['2026-03-20T10:00 ok 1', '2026-03-20T10:05 ok 2']);
  });

  it('are refused by their line', () => {
    const { refused } = aggregate(
      'date,time,outcome\n,10:00,ok\n2026-03-20,,ok\n2026-03-20,25:00,ok\n',
      plan,
    );
    expect(refused.first).toEqual([
      { row: 2, column: null, raw: ',10:00,ok', code: 'no-start' },
      { row: 3, column: null, raw: '2026-03-20,,ok', code: 'no-time' },
      { row: 4, column: null, raw: '2026-03-20,25:00,ok', code: 'no-such-time' },
    ]);
  });
});

it('reads counts in the unit that their heading names', () => {
  const { sums, refused } = aggregate(
    '日期,总数（千）,失败数\n2026-03-20,12,5\n2026-03-20,1.5,1\n2026-03-20,12次,1\n2026-03-20,,1\n',
    { ...failures, headings: ['日期', '总数（千）', '失败数'], units: ['', '千', ''] },
  );
  expect(sums).toMatchObject({ totals: Float64Array.of(13_500), failures: Float64Array.of(6) });
  expect(refused.first.map(({ row, code }) => [row, code])).toEqual([
    [4, 'unreadable-number'],
    [5, 'no-number'],
  ]);
});
