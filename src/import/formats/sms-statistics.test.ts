import { describe, expect, it } from 'vitest';
import { ccc, fixture, json, shown, sms, trtc } from '../fixtures/sources/fixture';
import { smsStatistics } from './sms-statistics';

const counts = {
  CallbackCount: 100,
  RequestSuccessCount: 120,
  InternalErrorCount: 3,
  InvalidNumberCount: 10,
  ShutdownErrorCount: 5,
  BlackListCount: 1,
  FrequencyLimitCount: 7,
};
const read = (statistics: object, beside: object = {}) =>
  shown(smsStatistics, json({ ...beside, Response: { CallbackStatusStatistics: statistics } }), {}, sms);

describe('statistics of receipts', () => {
  it('become a count of messages to valid numbers, from the hour that was asked for', () => {
    expect(shown(smsStatistics, fixture('sms-statistics.json'), {}, sms)).toEqual({
      entries: ['1 count 2026-03-01T00:00+08:00 1544 60', '2 count 10 0'],
      refused: ['3 no-start EndTime'],
      passedOver: [],
      questions: [],
      doubts: ['no-time-told', 'carrier-errors'],
    });
  });

  it('say when they do not tell of which time they are, and leave the start to be filled in', () => {
    expect(read(counts)).toMatchObject({
      entries: ['1 count 104 3'],
      doubts: ['no-time-told', 'carrier-errors'],
    });
    expect(read(counts, { BeginTime: '2026030100' }).doubts).toEqual(['carrier-errors']);
  });

  it('count what was sent, and at least what came back', () => {
    expect(read(counts).entries).toEqual(['1 count 104 3']);
    expect(read({ ...counts, CallbackCount: 130 }).entries).toEqual(['1 count 114 3']);
    const { RequestSuccessCount: _, ...without } = counts;
    expect(read(without).entries).toEqual(['1 count 84 3']);
  });

  it('are read as the older version asked for them, and as a bare object', () => {
    expect(read(counts, { StartDateTime: 2026030100, EndDataTime: 2026030123 }).entries).toEqual([
      '1 count 2026-03-01T00:00+08:00 104 3',
    ]);
    expect(smsStatistics.recognises(json(counts))).toBe(true);
    expect(shown(smsStatistics, json(counts), {}, sms).entries).toEqual(['1 count 104 3']);
  });

  it('name what is missing, wrong or impossible', () => {
    const { BlackListCount: _, ...without } = counts;
    expect(read(without).refused).toEqual(['1 no-number BlackListCount']);
    expect(read({ ...counts, InvalidNumberCount: 1.5 }).refused).toEqual([
      '1 unreadable-number InvalidNumberCount',
    ]);
    expect(read({ ...counts, InternalErrorCount: 105 }).refused).toEqual([
      '1 failed-exceeds-total InternalErrorCount',
    ]);
    expect(read(counts, { BeginTime: '20260301' }).refused).toEqual(['1 unreadable-time BeginTime']);
    expect(read(counts, { BeginTime: '2026030100', EndTime: 'x' }).refused).toEqual([
      '1 unreadable-time EndTime',
    ]);
  });

  it('say nothing of slices, nor of calls', () => {
    const one = json({ CallbackStatusStatistics: counts });
    expect(shown(smsStatistics, one, {}, trtc)).toMatchObject({
      refused: ['1 other-product CallbackStatusStatistics'],
      doubts: ['carrier-errors'],
    });
    expect(shown(smsStatistics, one, {}, ccc).refused).toEqual(['1 other-product CallbackStatusStatistics']);
  });
});
