import { describe, expect, it } from 'vitest';
import type { Answers } from './questions';
import { Clock } from './moment';

const clock = (answers: Answers = {}) => new Clock(answers);
const moment = (text: string, answers?: Answers) => {
  const found = clock(answers).moment(text);
  return found.ok ? found.value.text : found.code;
};
const later = (text: string, ms: number, answers: Answers = {}) => {
  const own = clock(answers);
  const start = own.moment(text);
  const end = start.ok ? own.later(start.value, ms) : start;
  return end.ok ? end.value.text : end.code;
};
const newYork = 'America/New_York';

describe('a moment', () => {
  it('without an offset stays as it is in the zone of the draft, and gets the offset of another', () => {
    expect(moment('2026-03-20T10:00')).toBe('2026-03-20T10:00');
    expect(moment('2026-03-20T10:00', { logZone: newYork })).toBe('2026-03-20T10:00');
    expect(moment('2026-03-20T10:00', { logZone: newYork, zone: newYork })).toBe('2026-03-20T10:00');
    expect(moment('2026-03-20T10:00', { zone: newYork })).toBe('2026-03-20T10:00-04:00');
    expect(moment('2026-01-20T10:00:30.5', { zone: newYork })).toBe('2026-01-20T10:00:30.5-05:00');
    expect(moment('2026-03-20T10:00', { zone: 'Asia/Kolkata' })).toBe('2026-03-20T10:00+05:30');
    expect(moment('2026-03-20T10:00', { logZone: newYork, zone: 'Asia/Shanghai' })).toBe(
      '2026-03-20T10:00+08:00',
    );
    expect(moment('2026-03-20T10:00Z', { zone: newYork })).toBe('2026-03-20T10:00Z');
  });

  it('is of the draft’s zone where the answer names none that there is', () => {
    expect(moment('2026-03-20T10:00', { zone: 'nowhere' })).toBe('2026-03-20T10:00');
  });

  it('that the zone skips or repeats is none, nor one in other centuries', () => {
    for (const answers of [{ zone: newYork }, { logZone: newYork }]) {
      expect(moment('2026-03-08T02:30', answers)).toBe('skipped-local-time');
      expect(moment('2026-11-01T01:30', answers)).toBe('repeated-local-time');
    }
    expect(moment('1999-12-31T23:59')).toBe('date-out-of-range');
    expect(moment('2100-01-01T00:00')).toBe('date-out-of-range');
    expect(clock().moment('2100-01-01T00:00', true).ok).toBe(true);
  });

  it('some time later is on the same clock, as finely written', () => {
    expect(later('2026-03-20T10:00', 5_400_000)).toBe('2026-03-20T11:30');
    expect(later('2026-03-20T23:59:30', 30_000)).toBe('2026-03-21T00:00:00');
    expect(later('2026-03-20T10:00', 90_000)).toBe('2026-03-20T10:01:30');
    expect(later('2026-03-20T10:00:00.25', 500)).toBe('2026-03-20T10:00:00.75');
    expect(later('2026-03-20T10:00:00.999999999', 1)).toBe('2026-03-20T10:00:01.000999999');
    expect(later('2026-03-20T10:00-05:30', 60_000)).toBe('2026-03-20T10:01-05:30');
    expect(later('2026-03-20T10:00Z', 60_000)).toBe('2026-03-20T10:01Z');
    expect(later('2026-03-20T10:00', 60_000, { zone: newYork })).toBe('2026-03-20T10:01-04:00');
    expect(later('2099-12-31T23:00', 3_600_000)).toBe('2100-01-01T00:00');
    expect(later('2099-12-31T23:00', 3_600_001)).toBe('date-out-of-range');
  });

  it('beyond a change of the clock keeps the offset of its beginning, and says so', () => {
    const answers = { logZone: newYork };
    expect(later('2026-03-08T01:30', 3_600_000, answers)).toBe('2026-03-08T02:30-05:00');
    expect(later('2026-03-08T01:30', 10 * 3_600_000, answers)).toBe('2026-03-08T11:30-05:00');
    expect(later('2026-11-01T00:30', 3_600_000, answers)).toBe('2026-11-01T01:30-04:00');
    expect(later('2026-03-20T10:00', 3_600_000, answers)).toBe('2026-03-20T11:00');
  });
});
