import { describe, expect, it } from 'vitest';
import { ccc, fixture, im, json, shown, trtc } from '../fixtures/sources/fixture';
import { at, matrix } from '../fixtures/sources/matrix';
import { prometheus } from './prometheus';

const rates = (...values: readonly string[]) => shown(prometheus, matrix([{}, at(60, ...values)]));

describe('a success rate of Prometheus', () => {
  it('becomes a unit entry for each sample; what is not a number is unknown', () => {
    expect(shown(prometheus, fixture('prometheus-ratio.json'))).toEqual({
      entries: [
        '1 unit 2026-03-20T02:00:00Z 99.87012987012987',
        '2 unit 2026-03-20T02:01:00Z 100',
        '3 unit 2026-03-20T02:02:00Z 50',
        '4 unit 2026-03-20T02:03:00.5Z 25',
        '6 unit 2026-03-20T02:05:00Z 0',
      ],
      refused: ['7 rate-out-of-range {app="rooms"}', '8 unreadable-rate {app="rooms"}'],
      passedOver: ['blank 5'],
      questions: [],
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
    const open = matrix([{}, at(60, '0', '1')]);
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
    const hourly = matrix([{}, at(3600, '0.97', '1', '0.99')]);
    expect(shown(prometheus, hourly)).toEqual({
      entries: [],
      refused: ['1 coarser-than-slice {}', '3 coarser-than-slice {}'],
      passedOver: ['no-downtime 2'],
      questions: [],
      doubts: ['coarser-than-slice'],
    });
    const byFive = matrix([{}, at(300, '0.97', '0.5')]);
    expect(shown(prometheus, byFive).entries).toHaveLength(2);
    expect(shown(prometheus, byFive, {}, im).doubts).toEqual(['coarser-than-slice']);
  });

  it('of several series is asked about', () => {
    const two = matrix([{ zone: 'a' }, at(60, '0.97')], [{ zone: 'b' }, at(60, '0.5')]);
    expect(prometheus.interpret(two, {}, trtc).questions).toEqual([
      { kind: 'series', values: ['{zone="a"}', '{zone="b"}'] },
    ]);
    expect(shown(prometheus, two, { series: ['{zone="b"}'] }).entries).toEqual([
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
  const odd = json({ data: { result: [{ metric: {}, values: [[1773972000, '0.9'], [1], 'x'] }, 5] } });
  expect(shown(prometheus, odd).refused).toEqual(['2 not-an-object', '3 not-an-object', '4 not-an-object']);
});

it('knows an answer without a result', () => {
  expect(prometheus.recognises(json({ status: 'success', data: { resultType: 'matrix', result: [] } }))).toBe(
    true,
  );
});

it('knows a vector, and a bare list of results', () => {
  const vector = [{ metric: { app: 'rooms' }, value: [1773972000, '0.9'] }];
  expect(prometheus.recognises(json(vector))).toBe(true);
  expect(shown(prometheus, json({ resultType: 'vector', result: vector })).entries).toHaveLength(1);
});
