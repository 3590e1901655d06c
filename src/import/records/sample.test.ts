import { describe, expect, it } from 'vitest';
import type { AgreementTerms } from '../../domain';
import { looksLikeRecords } from './looks-like-records';
import { planOf, readSample, type RecordsSample } from './sample';

async function sampleOf(content: string | Uint8Array<ArrayBuffer>): Promise<RecordsSample> {
  const reading = await readSample(new Blob([content]));
  if (reading.kind !== 'sample') throw new Error(reading.kind);
  return reading.sample;
}

const row = '2026-03-20 10:00:00,5,5\n';

describe('the beginning of a file', () => {
  it.each([
    [
      'time,requests,successes\n',
      { time: 0, counts: { kind: 'successes', requests: 1, successes: 2 }, zone: null },
    ],
    ['日期,总数,失败数\n', { time: 0, counts: { kind: 'failures', total: 1, failed: 2 }, zone: null }],
    [
      '请求数,成功数,时间（北京时间）\n',
      { time: 2, counts: { kind: 'successes', requests: 0, successes: 1 }, zone: 'Asia/Shanghai' },
    ],
    ['id,Time (UTC),Outcome\n', { time: 1, counts: { kind: 'outcome', outcome: 2 }, zone: 'UTC' }],
    ['日時（日本時間）,結果\n', { time: 0, counts: { kind: 'outcome', outcome: 1 }, zone: 'Etc/GMT-9' }],
    // Outages, rates and units of ten thousand are read as tables
    ['start,end,status\n', null],
    ['time,success rate\n', null],
    ['时间,请求数（万）,成功数（万）\n', null],
    ['time,note\n', null],
  ])('tells the columns of records by %j', async (headings, columns) => {
    expect((await sampleOf(headings + row)).columns).toEqual(columns);
  });

  it('tells headings, the rows above the records, the delimiter and the encoding', async () => {
    const sample = await sampleOf(
      '\ufeffsep=;\r\nLog of March\r\ntime;requests;successes\r\n2026-03-20 10:00;1;1\r\n',
    );
    expect(sample.headings).toEqual(['time', 'requests', 'successes']);
    expect([sample.headerRows, sample.delimiter, sample.encoding]).toEqual([3, ';', 'utf-8']);
    expect(sample.body).toEqual([['2026-03-20 10:00', '1', '1']]);
  });

  it('asks for an encoding where it is not UTF-8, and takes the answer', async () => {
    const gbk = new Blob([Uint8Array.of(0xca, 0xb1, 0xbc, 0xe4, 0x2c, 0xbd, 0xe1, 0xb9, 0xfb, 0x0a)]);
    expect((await readSample(gbk)).kind).toBe('needs-encoding');
    const answered = await readSample(gbk, 'gb18030');
    expect(answered.kind === 'sample' && answered.sample.headings).toEqual(['时间', '结果']);
  });

  it.each([[[0x50, 0x4b, 0x03, 0x04, 0x14]], [[0x1f, 0x8b, 0x08]], [[0xd0, 0xcf, 0x11, 0xe0, 0xa1]]])(
    'is no text in an archive: %j',
    async (bytes) => {
      expect(await readSample(new Blob([Uint8Array.from(bytes)]))).toEqual({ kind: 'not-text' });
    },
  );

  it('without headings names columns by letters, so that a person can say what they are', async () => {
    const sample = await sampleOf(row.repeat(3));
    expect([sample.headings, sample.headerRows, sample.columns]).toEqual([['A', 'B', 'C'], 0, null]);
  });

  it('is cut between two rows, whatever the encoding, and tells about how many there are', async () => {
    const text = `时间,请求数,成功数\n${row.repeat(10_000)}`;
    const units = Uint16Array.from(text, (sign) => sign.charCodeAt(0));
    for (const content of [text, new Uint8Array(units.buffer)]) {
      const sample = await sampleOf(content);
      expect(sample.body.at(-1)).toEqual(sample.body[0]);
      expect(Math.abs(sample.rows - 10_001)).toBeLessThan(20);
      expect(sample.headings[0]).toBe('时间');
    }
  });
});

describe('a table looks like records', () => {
  it('where each row is one attempt', async () => {
    expect(looksLikeRecords(await sampleOf('time,outcome\n2026-03-20 10:00,ok\n'))).toBe(true);
  });

  it('where it is large, and only then, if rows are counts', async () => {
    const sample = await sampleOf(`time,requests,successes\n${row}`);
    expect(looksLikeRecords(sample)).toBe(false);
    expect(looksLikeRecords({ ...sample, bytes: 5_000_001 })).toBe(true);
    expect(looksLikeRecords({ ...sample, rows: 50_001 })).toBe(true);
  });

  it('never where its columns are not those of records, or cannot be divided as a stream', async () => {
    const outages = await sampleOf('start,end\n2026-03-20 10:00,2026-03-20 11:00\n');
    expect(looksLikeRecords({ ...outages, bytes: 1e9 })).toBe(false);
    const wide = await sampleOf(
      'time，requests，successes\n2026-03-20 10:00，1，1\n2026-03-20 10:01，1，1\n',
    );
    expect([wide.delimiter, looksLikeRecords({ ...wide, bytes: 1e9 })]).toEqual([null, false]);
  });
});

const terms: AgreementTerms = {
  id: 'test',
  serviceMonth: { kind: 'calendar' },
  measure: {
    kind: 'timeslices',
    slice: { minutes: 5 },
    breach: { kind: 'below', rate: '99%' },
    minimum: { minutes: 5 },
  },
  commitment: { availability: '99.9%' },
  tiers: { rows: [] },
  fee: { basis: 'consumed' },
  remedy: { kind: 'voucher' },
  claim: { opens: { afterBusinessDay: 5 }, closes: { afterDays: 60 } },
  exclusions: [],
};

it('the plan adds up what the agreement measures', async () => {
  const sample = await sampleOf(`time,requests,successes\n${row}`);
  const answers = { zone: 'UTC', dateOrder: null };
  expect(planOf(sample, sample.columns, terms, answers)).toEqual({
    encoding: 'utf-8',
    delimiter: ',',
    headings: ['time', 'requests', 'successes'],
    headerRows: 1,
    time: 0,
    counts: { kind: 'successes', requests: 1, successes: 2 },
    zone: 'UTC',
    dateOrder: null,
    spanSeconds: 300,
  });
  expect(planOf(sample, null, terms, answers)).toBeNull();
});

it.each(['Down,Up,Down', '告警,恢复,告警', '異常,正常,異常'])(
  'a log of changes of state is no list of attempts: %s',
  async (states) => {
    const rows = states.split(',').map((state, hour) => `2026-03-05 1${hour}:00,${state}\n`);
    expect(looksLikeRecords(await sampleOf(`time,status\n${rows.join('')}`))).toBe(false);
    expect(looksLikeRecords(await sampleOf(`time,status\n${rows.join('')}2026-03-06 10:00,timeout\n`))).toBe(
      true,
    );
  },
);

it('the plan names the units that headings count in', async () => {
  const sample = await sampleOf('日期,总数（千）,失败\n2026-03-20,12,1\n');
  const columns = { time: 0, zone: null, counts: { kind: 'failures', total: 1, failed: 2 } } as const;
  const plan = planOf(sample, columns, terms, { zone: 'UTC', dateOrder: null });
  expect(plan?.units).toEqual(['', '千', '']);
});
