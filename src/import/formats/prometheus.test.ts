import { describe, expect, it } from 'vitest';
import { ccc, fixture, im, json, shown, trtc } from '../fixtures/sources/fixture';
import { at, matrix } from '../fixtures/sources/matrix';
import { prometheus } from './prometheus';

const named = { __name__: 'join_success' };
const rates = (...values: readonly string[]) => shown(prometheus, matrix([named, at(60, ...values)]));

describe('a success rate of Prometheus', () => {
  it('becomes a unit entry for each sample; what is not a number is unknown', () => {
    const answers = { seriesMeaning: 'success' } as const;
    expect(shown(prometheus, fixture('prometheus-ratio.json'), answers)).toEqual({
      entries: [
        '1 unit 2026-03-20T02:00:00Z 99.87012987012987',
        '2 unit 2026-03-20T02:01:00Z 100',
        '3 unit 2026-03-20T02:02:00Z 50',
        '4 unit 2026-03-20T02:03:00.5Z 25',
        '6 unit 2026-03-20T02:05:00Z 0',
      ],
      refused: ['7 rate-out-of-range {app="rooms"}', '8 unreadable-rate {app="rooms"}'],
      passedOver: ['blank 5'],
      questions: ['series-meaning'],
      doubts: ['gaps-unknown'],
    });
  });

  it('is a percentage where a value is above 1, and asked about where none tells', () => {
    expect(rates('99.5', '1').entries).toEqual([
      '1 unit 2026-03-20T02:00:00Z 99.5',
      '2 unit 2026-03-20T02:01:00Z 1',
    ]);
    expect(rates('0', '0')).toMatchObject({ questions: [], refused: [] });
    expect(rates('0', '1')).toMatchObject({ questions: ['rate-scale'], entries: [] });
    expect(rates('0', '0.7', '0', '0')).toMatchObject({ questions: ['rate-scale'] });
    const open = matrix([named, at(60, '0', '1')]);
    expect(shown(prometheus, open, { rateScale: 'share' }).entries[1]).toContain(' 100');
    expect(shown(prometheus, open, { rateScale: 'percent' }).entries[1]).toMatch(/ 1$/);
  });

  it('of errors is turned round, by the name that it was given', () => {
    const errors = matrix([{ __name__: 'room_error_ratio' }, at(60, '0.75', '0.5')]);
    expect(shown(prometheus, errors).entries).toEqual([
      '1 unit 2026-03-20T02:00:00Z 25',
      '2 unit 2026-03-20T02:01:00Z 50',
    ]);
    const labelled = matrix([{ __name__: 'success_ratio', source: 'errors' }, at(60, '0.75')]);
    expect(shown(prometheus, labelled).entries).toEqual(['1 unit 2026-03-20T02:00:00Z 75']);
  });

  it('by longer steps than a slice proves none, and is refused', () => {
    const hourly = matrix([named, at(3600, '0.97', '1', '0.99')]);
    expect(shown(prometheus, hourly)).toEqual({
      entries: [],
      refused: ['1 coarser-than-slice join_success', '3 coarser-than-slice join_success'],
      passedOver: ['no-downtime 2'],
      questions: [],
      doubts: ['coarser-than-slice'],
    });
    const byFive = matrix([named, at(300, '0.97', '0.5')]);
    expect(shown(prometheus, byFive).entries).toHaveLength(2);
    expect(shown(prometheus, byFive, {}, im).doubts).toEqual(['coarser-than-slice']);
  });

  it('of several series is asked about', () => {
    const two = matrix([{ ...named, zone: 'a' }, at(60, '0.97')], [{ ...named, zone: 'b' }, at(60, '0.5')]);
    expect(prometheus.interpret(two, {}, trtc).questions).toEqual([
      { kind: 'series', values: ['join_success{zone="a"}', 'join_success{zone="b"}'] },
    ]);
    expect(shown(prometheus, two, { series: ['join_success{zone="b"}'] }).entries).toEqual([
      '2 unit 2026-03-20T02:00:00Z 50',
    ]);
  });

  it('of a probe says so', () => {
    const probe = matrix([{ __name__: 'probe_success' }, at(60, '1', '0')]);
    expect(shown(prometheus, probe, { rateScale: 'share' }).doubts).toEqual(['probe-not-attempt']);
  });

  it('is refused where calls are counted, which have no rate without a count', () => {
    expect(shown(prometheus, matrix([{}, at(60, '0.97')]), {}, ccc)).toMatchObject({
      refused: ['1 interval-for-counts'],
      questions: [],
    });
  });
});

it('names what is no sample', () => {
  const odd = json({ data: { result: [{ metric: named, values: [[1773972000, '0.9'], [1], 'x'] }, 5] } });
  expect(shown(prometheus, odd).refused).toEqual(['2 not-an-object', '3 not-an-object', '4 not-an-object']);
});

it('knows an answer without a result', () => {
  expect(prometheus.recognises(json({ status: 'success', data: { resultType: 'matrix', result: [] } }))).toBe(
    true,
  );
});

it('knows a vector, and a bare list of results', () => {
  const vector = [{ metric: { ...named, app: 'rooms' }, value: [1773972000, '0.9'] }];
  expect(prometheus.recognises(json(vector))).toBe(true);
  expect(shown(prometheus, json({ resultType: 'vector', result: vector })).entries).toHaveLength(1);
});

const series = (name: string, ...values: readonly string[]) =>
  matrix([{ __name__: name }, at(60, ...values)]);

const meaningAsked = (name: string) =>
  prometheus
    .interpret(series(name, '0.9', '0.7'), {}, trtc)
    .questions.find((question) => question.kind === 'series-meaning');

describe('a series of numbers that does not say what it is', () => {
  it('is asked about, and taken for no rate until that is answered', () => {
    expect(meaningAsked('requests:ratio')).toEqual({
      kind: 'series-meaning',
      column: 'requests:ratio',
      samples: ['0.9', '0.7'],
    });
    expect(shown(prometheus, series('requests:ratio', '0.9', '0.7'))).toMatchObject({
      entries: [],
      refused: ['1 no-rate-of-attempts requests:ratio', '2 no-rate-of-attempts requests:ratio'],
    });
  });

  it.each([
    ['http_request_duration_seconds:p99', 'neither'],
    ['queue_depth', 'neither'],
    ['5xx ratio', 'failure'],
    ['join_failures', 'failure'],
    ['join_success_total', 'success'],
    ['packet_loss_ratio', 'neither'],
    ['首帧成功耗时', 'neither'],
    ['availability', 'success'],
    ['payment_success_ratio', 'success'],
    ['到达率', 'success'],
    ['room_unavailability_ratio', 'failure'],
    ['不可用率', 'failure'],
    ['非稼働率', 'failure'],
    ['Undelivered rate', 'failure'],
    ['Disk available %', 'neither'],
    ['磁盘可用率', 'neither'],
    ['Battery available', 'neither'],
    ['接通率', 'neither'],
    ['Answer rate', 'neither'],
  ])('%s is suggested to be %s, and asked', (name, suggested) => {
    expect(meaningAsked(name)).toMatchObject({ suggested });
  });

  it.each([
    'join_success_ratio',
    '进房成功率',
    'probe_success',
    'up',
    'room_error_ratio',
    '未成功率',
    'join_unsuccessful_ratio',
    'room_join:success_ratio:rate5m',
    '失败率',
  ])('%s says what it is', (name) => {
    expect(meaningAsked(name)).toBeUndefined();
  });

  it.each(['Uptime', 'process_uptime'])('%s may be days, and nothing is suggested', (name) => {
    expect(meaningAsked(name)).not.toHaveProperty('suggested');
  });

  it('is what it is answered to be, and asked no scale where it is none', () => {
    const latency = series('p99', '0.3', '0.2');
    expect(shown(prometheus, latency).questions).toEqual(['series-meaning']);
    expect(shown(prometheus, latency, { seriesMeaning: 'failure', rateScale: 'share' }).entries).toEqual([
      '1 unit 2026-03-20T02:00:00Z 70',
      '2 unit 2026-03-20T02:01:00Z 80',
    ]);
    expect(shown(prometheus, latency, { seriesMeaning: 'neither' })).toMatchObject({
      questions: ['series-meaning'],
      entries: [],
      refused: ['1 no-rate-of-attempts p99', '2 no-rate-of-attempts p99'],
    });
  });

  it('has a scale to be asked, where most are shares and some are percentages', () => {
    expect(rates('0.995', '97', '0.998')).toMatchObject({ questions: ['rate-scale'], entries: [] });
    expect(rates('0.5', '97', '98').questions).toEqual([]);
  });

  it('of one sample does not say how long that is', () => {
    expect(rates('0.97').doubts).toEqual(['length-unknown']);
    expect(rates('0.97', '0.98').doubts).toEqual([]);
  });
});
