import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatDay, parseDecimal } from '../domain';
import { termsSchema } from '../terms/schema';
import { readCase } from './read-case';

const terms = new Map(
  ['trtc', 'ccc', 'im', 'sms'].map((id) => {
    const file = path.join(import.meta.dirname, `../../public/terms/${id}.json`);
    return [id, termsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))];
  }),
);
const read = (json: unknown) => readCase(json, (product) => terms.get(product));

const outage = { kind: 'interval', start: '2026-04-10T01:00', end: '2026-04-10T02:00' };
const base = {
  format: 'sla-case',
  version: 1,
  product: 'trtc',
  purchase: { startDate: '2026-04-01', months: 2 } as Record<string, unknown>,
  log: [outage] as unknown[],
  fees: { currency: 'CNY', default: { consumed: '1000.00' } } as Record<string, unknown>,
  asOf: '2026-06-01',
};
const calls = { kind: 'count', start: '2026-04-02', total: 10, failed: 1 };
const ccc = { ...base, product: 'ccc', log: [calls] };
const sms = { ...ccc, product: 'sms' };
const withLog = (...log: unknown[]) => ({ ...base, log });
const withPurchase = (purchase: Record<string, unknown>) => ({ ...base, purchase });
const withFees = (fees: Record<string, unknown>) => ({ ...base, fees: { ...base.fees, ...fees } });

function problems(json: unknown): string[] {
  const reading = read(json);
  return reading.ok ? [] : reading.problems.map(({ path: at, code }) => `${at} ${code}`);
}

function value(json: unknown) {
  const reading = read(json);
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
  return reading.value;
}

const huge = Number.MAX_SAFE_INTEGER;
const max = '9'.repeat(30);

describe('a case that is refused', () => {
  it.each<[string, unknown, string[]]>([
    ['no object', [], [' wrong-type']],
    ['null', null, [' wrong-type']],
    ['newer', { ...base, version: 2, extra: 1 }, ['version newer-version']],
    ['version as text', { ...base, version: '1' }, ['version wrong-version']],
    ['another format', { ...base, format: 'sla-draft' }, ['format wrong-format']],
    [
      'empty object',
      {},
      [
        'format missing',
        'version missing',
        'product missing',
        'purchase missing',
        'log missing',
        'fees missing',
        'asOf missing',
      ],
    ],
    ['unknown product', { ...base, product: 'cdn' }, ['product unknown-product']],
    [
      'own key __proto__',
      JSON.parse(JSON.stringify(base).replace('{', '{"__proto__":1,')),
      ['__proto__ unknown-key'],
    ],
    [
      'product named after an inherited key',
      { ...base, product: 'constructor' },
      ['product unknown-product'],
    ],
    [
      'null is never a value',
      { ...base, title: null, logZone: null },
      ['title wrong-type', 'logZone wrong-type'],
    ],
    [
      'claimant',
      { ...base, claimant: { account: 1, fax: 'x' } },
      ['claimant.fax unknown-key', 'claimant.account wrong-type'],
    ],
    ['zone', { ...base, logZone: 'Mars/Olympus' }, ['logZone unknown-zone']],
    ['an offset is no zone', { ...base, logZone: '+08:00' }, ['logZone unknown-zone']],
    ['date form', { ...base, asOf: '2026-6-1' }, ['asOf not-a-date']],
    ['no such date', { ...base, asOf: '2026-02-29' }, ['asOf no-such-date']],
    ['date out of range', { ...base, asOf: '1999-12-31' }, ['asOf date-out-of-range']],
    [
      'both ends',
      withPurchase({ startDate: '2026-04-01', months: 1, endDate: '2026-04-30' }),
      ['purchase.endDate months-and-end-date'],
    ],
    ['no end', withPurchase({ startDate: '2026-04-01' }), ['purchase.months missing']],
    [
      'no months',
      withPurchase({ startDate: '2026-04-01', months: 0 }),
      ['purchase.months months-out-of-range'],
    ],
    [
      'too many months',
      withPurchase({ startDate: '2026-04-01', months: 121 }),
      ['purchase.months months-out-of-range'],
    ],
    ['half a month', withPurchase({ startDate: '2026-04-01', months: 1.5 }), ['purchase.months not-a-count']],
    [
      'ends before it starts',
      withPurchase({ startDate: '2026-04-02', endDate: '2026-04-01' }),
      ['purchase.endDate end-date-before-start'],
    ],
    [
      'a day too long',
      withPurchase({ startDate: '2016-04-10', endDate: '2026-04-10' }),
      ['purchase.endDate term-too-long'],
    ],
    [
      'past 2099',
      withPurchase({ startDate: '2099-12-02', months: 1 }),
      ['purchase.months date-out-of-range'],
    ],
    ['entry no object', withLog(null, 3), ['log[0] wrong-type', 'log[1] wrong-type']],
    ['kind missing', withLog({ start: 'x' }), ['log[0].kind missing', 'log[0].start not-an-instant']],
    ['kind of another product', withLog(calls), ['log[0].kind wrong-kind']],
    ['unknown key of an entry', withLog({ ...outage, sucessRate: '1' }), ['log[0].sucessRate unknown-key']],
    ['ends when it starts', withLog({ ...outage, end: outage.start }), ['log[0].end end-not-after-start']],
    [
      'instant without a T',
      withLog({ ...outage, start: '2026-04-10 01:00' }),
      ['log[0].start not-an-instant'],
    ],
    ['hour 24', withLog({ ...outage, end: '2026-04-10T24:00' }), ['log[0].end no-such-instant']],
    ['second 60', withLog({ ...outage, end: '2026-04-10T02:00:60' }), ['log[0].end no-such-instant']],
    [
      'ten fraction digits',
      withLog({ ...outage, end: '2026-04-10T02:00:00.1234567890' }),
      ['log[0].end not-an-instant'],
    ],
    [
      'offset past 14:00',
      withLog({ ...outage, end: '2026-04-11T02:00+14:01' }),
      ['log[0].end not-an-instant'],
    ],
    ['date alone', withLog({ ...outage, start: '2026-04-10' }), ['log[0].start not-an-instant']],
    [
      'day out of range in Beijing',
      withLog({ ...outage, start: '1999-12-31T15:59Z' }),
      ['log[0].start date-out-of-range'],
    ],
    [
      'end after the last 24:00',
      withLog({ ...outage, end: '2100-01-01T00:00:00.1' }),
      ['log[0].end date-out-of-range'],
    ],
    ['rate over 100', withLog({ ...outage, successRate: '100.1' }), ['log[0].successRate rate-out-of-range']],
    ['rate with sign', withLog({ ...outage, successRate: '98%' }), ['log[0].successRate not-a-decimal']],
    ['31 digits', withLog({ ...outage, successRate: `0.${max}1` }), ['log[0].successRate not-a-decimal']],
    ['exclusion', withLog({ ...outage, exclusion: '4.15' }), ['log[0].exclusion unknown-exclusion']],
    ['note', withLog({ ...outage, note: 7 }), ['log[0].note wrong-type']],
    [
      'unit without figures',
      withLog({ kind: 'unit', start: outage.start }),
      ['log[0].requests missing', 'log[0].successes missing'],
    ],
    [
      'unit with both',
      withLog({ kind: 'unit', start: outage.start, requests: 1, successes: 1, successRate: '1' }),
      ['log[0].successRate counts-and-rate'],
    ],
    [
      'more successes',
      withLog({ kind: 'unit', start: outage.start, requests: 1, successes: 2 }),
      ['log[0].successes successes-exceed-requests'],
    ],
    [
      'count as text',
      withLog({ kind: 'unit', start: outage.start, requests: '1', successes: 0 }),
      ['log[0].requests not-a-count'],
    ],
    [
      '2^53',
      withLog({ kind: 'unit', start: outage.start, requests: huge + 1, successes: 0 }),
      ['log[0].requests not-a-count'],
    ],
    [
      'IM interval with a rate',
      { ...base, product: 'im', log: [{ ...outage, successRate: '0' }] },
      ['log[0].successRate unknown-key'],
    ],
    ['more failed', { ...ccc, log: [{ ...calls, failed: 11 }] }, ['log[0].failed failed-exceeds-total']],
    ['sum of a month', { ...ccc, log: [{ ...calls, total: huge }, calls] }, ['log sum-too-large']],
    ['currency', withFees({ currency: 'cny' }), ['fees.currency unknown-currency']],
    [
      'currency named after an inherited key',
      withFees({ currency: 'toString' }),
      ['fees.currency unknown-currency'],
    ],
    ['no default', withFees({ default: undefined }), ['fees.default missing']],
    [
      'more deducted',
      withFees({ default: { consumed: '1', deducted: '1.01' } }),
      ['fees.default.deducted deducted-exceeds-consumed'],
    ],
    [
      'a month that is none',
      withFees({ byMonth: [{ month: '2026-04-02', consumed: '1' }] }),
      ['fees.byMonth[0].month no-such-service-month'],
    ],
    [
      'a month twice',
      withFees({
        byMonth: [
          { month: '2026-05-01', consumed: '1' },
          { month: '2026-05-01', consumed: '1' },
        ],
      }),
      ['fees.byMonth[1].month service-month-twice'],
    ],
    ['price elsewhere', withFees({ messagePrice: '0.05' }), ['fees.messagePrice price-not-for-product']],
    [
      'price of nothing',
      { ...sms, fees: { ...base.fees, messagePrice: '0.00' } },
      ['fees.messagePrice price-not-positive'],
    ],
    [
      'messages past 2^53',
      {
        ...sms,
        fees: { ...base.fees, default: { consumed: max }, messagePrice: '0.01' },
        log: [{ ...calls, failed: 10 }],
      },
      ['fees.messagePrice messages-too-many'],
    ],
    [
      'null months beside an end date',
      withPurchase({ startDate: '2026-04-01', months: null, endDate: '2026-04-30' }),
      ['purchase.months not-a-count'],
    ],
    [
      'months beside a null end date',
      withPurchase({ startDate: '2026-04-01', months: 1, endDate: null }),
      ['purchase.endDate wrong-type'],
    ],
    [
      'wrong counts beside a rate',
      withLog({ kind: 'unit', start: outage.start, requests: 'x', successes: -1, successRate: '1' }),
      ['log[0].requests not-a-count', 'log[0].successes not-a-count'],
    ],
    [
      'IM interval with a rate that is none',
      { ...base, product: 'im', log: [{ ...outage, successRate: 'x' }] },
      ['log[0].successRate unknown-key'],
    ],
    [
      'sum of a month beside a wrong fee',
      { ...ccc, log: [{ ...calls, total: huge }, calls], fees: { ...base.fees, currency: 'QQQ' } },
      ['fees.currency unknown-currency', 'log sum-too-large'],
    ],
    [
      'several at once, each told',
      {
        ...base,
        purchase: { startDate: 'x', months: 1 },
        log: [{ ...outage, end: 'y', exclusion: '9' }],
        fees: {},
      },
      [
        'purchase.startDate not-a-date',
        'log[0].exclusion unknown-exclusion',
        'log[0].end not-an-instant',
        'fees.currency missing',
        'fees.default missing',
      ],
    ],
  ])('%s', (_, json, expected) => {
    expect(problems(json)).toEqual(expected);
  });

  it.each([
    ['skips', '2026-03-08T02:30', 'skipped-local-time'],
    ['repeats', '2026-11-01T01:30', 'repeated-local-time'],
  ])('a local time that the zone %s', (_, start, code) => {
    const json = { ...withLog({ ...outage, start, end: '2026-12-01T00:00' }), logZone: 'America/New_York' };
    expect(problems(json)).toEqual([`log[0].start ${code}`]);
  });

  it('a day that Samoa skipped', () => {
    const entry = { ...outage, start: '2011-12-30T12:00', end: '2011-12-31T12:00' };
    expect(problems({ ...withLog(entry), logZone: 'Pacific/Apia' })).toEqual([
      'log[0].start skipped-local-time',
    ]);
  });
});

describe('a case that is taken', () => {
  it.each([
    ['2026-04-10T01:00', undefined, '2026-04-10T01:00:00'],
    ['2026-04-10T01:00Z', undefined, '2026-04-10T09:00:00'],
    ['2026-04-10T01:00-14:00', undefined, '2026-04-10T23:00:00'],
    ['2026-04-10T01:00:30.5+09:00', 'America/New_York', '2026-04-10T00:00:30.5'],
    ['2026-04-10T01:00', 'america/new_york', '2026-04-10T13:00:00'],
    ['2026-03-08T03:00', 'America/New_York', '2026-03-08T15:00:00'],
    ['2026-03-08T01:59:59', 'America/New_York', '2026-03-08T14:59:59'],
    ['2011-12-31T00:00', 'Pacific/Apia', '2011-12-30T18:00:00'],
  ])('%s in %s is %s in Beijing', (start, logZone, beijing) => {
    const json = { ...withLog({ ...outage, start, end: '2026-06-10T01:00Z' }), ...(logZone && { logZone }) };
    const [entry] = value(json).log;
    if (entry?.kind !== 'interval') throw new Error('no interval');
    const { second, nano } = entry.start;
    const text = new Date(second * 1000).toISOString().slice(0, 19) + (nano ? `.${nano / 1e8}` : '');
    expect(text).toBe(beijing);
  });

  it('reads what may be left out as the format says', () => {
    const { term, fees, log } = value(withPurchase({ startDate: '2026-01-31', months: 1.0 }));
    expect(formatDay(term.last)).toBe('2026-02-27');
    expect(fees.default.deducted).toEqual(parseDecimal('0'));
    expect(log[0]).toMatchObject({ successRate: parseDecimal('0'), exclusion: null });
  });

  it('lets an interval end at the last day’s 24:00', () => {
    expect(problems(withLog({ ...outage, end: '2100-01-01T00:00' }))).toEqual([]);
  });
});
