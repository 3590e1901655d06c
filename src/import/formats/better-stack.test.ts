import { describe, expect, it } from 'vitest';
import { ccc, fixture, json, shown, trtc } from '../fixtures/sources/fixture';
import { betterStack } from './better-stack';

const list = fixture('better-stack.json');
const rooms = { series: ['rooms.example.com'] };

const refused = (end: string | null) => shown(betterStack, list, { ...rooms, openEnds: { 2: end } }).refused;

describe('incidents of Better Stack', () => {
  it('become intervals; the monitors are asked about, and the open one for its end', () => {
    expect(shown(betterStack, list)).toEqual({
      entries: [
        '1 interval 2026-03-20T02:00:05.000Z 2026-03-20T02:17:35.000Z rooms.example.com · Status 503',
        '3 interval 2026-03-21T10:00:00.000Z 2026-03-21T10:04:00.000Z www.example.com · Status 500',
      ],
      refused: ['2 still-open'],
      passedOver: [],
      questions: ['series', 'open-end'],
      doubts: ['probe-not-attempt', 'probe-interval', 'several-monitors'],
    });
    expect(betterStack.interpret(list, {}, trtc).questions).toEqual([
      { kind: 'series', values: ['rooms.example.com', 'www.example.com'] },
      {
        kind: 'open-end',
        row: 2,
        start: '2026-03-25T23:58:00.000+08:00',
        raw: 'rooms.example.com · Timeout',
      },
    ]);
  });

  it('of one monitor, with the end that was answered', () => {
    const answered = shown(betterStack, list, { ...rooms, openEnds: { 2: '2026-03-26 08:00 +08:00' } });
    expect(answered.entries).toEqual([
      '1 interval 2026-03-20T02:00:05.000Z 2026-03-20T02:17:35.000Z rooms.example.com · Status 503',
      '2 interval 2026-03-25T23:58:00.000+08:00 2026-03-26T08:00+08:00 rooms.example.com · Timeout',
    ]);
    expect(answered.doubts).toEqual(['probe-not-attempt', 'probe-interval']);
  });

  it('takes an end without an offset for the draft’s clock, or the one that was answered', () => {
    const openEnds = { 2: '2026/3/26 上午9:00' };
    expect(shown(betterStack, list, { ...rooms, openEnds })).toMatchObject({
      refused: [],
      questions: ['series'],
    });
    expect(shown(betterStack, list, { ...rooms, openEnds }).entries[1]).toContain(' 2026-03-26T09:00 ');
    const inTokyo = shown(betterStack, list, { ...rooms, openEnds, zone: 'Asia/Tokyo' });
    expect(inTokyo.entries[1]).toContain('2026-03-26T09:00+09:00');
  });

  it('leaves an incident out on request, and refuses an end before the start or unreadable', () => {
    expect(refused(null)).toEqual(['2 still-open']);
    expect(refused('2026-03-25T23:00+08:00')).toEqual(['2 end-not-after-start']);
    expect(refused('soon')).toEqual(['2 unreadable-time']);
  });

  it('are refused where calls are counted, and nothing is asked', () => {
    expect(shown(betterStack, list, {}, ccc)).toMatchObject({
      entries: [],
      refused: ['1 interval-for-counts', '2 interval-for-counts', '3 interval-for-counts'],
      questions: [],
    });
  });

  it('are known in pages and alone, and by nothing less', () => {
    const { value } = list.kind === 'json' ? list : { value: null };
    expect(betterStack.recognises(json([value, value]))).toBe(true);
    const one = { data: { id: '1', attributes: { started_at: '2026-03-20T02:00:00Z', resolved_at: null } } };
    expect(shown(betterStack, json(one)).refused).toEqual(['1 still-open']);
    expect(betterStack.recognises(json({ data: [{ id: '1', attributes: { name: 'x' } }] }))).toBe(false);
  });
});
