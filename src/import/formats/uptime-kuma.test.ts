import { describe, expect, it } from 'vitest';
import { ccc, fixture, json, shown, table, trtc } from '../fixtures/sources/fixture';
import { uptimeKuma } from './uptime-kuma';

const page = fixture('uptime-kuma.json');

describe('heartbeats of Uptime Kuma', () => {
  it('make one outage from the first that failed to the next that came, in UTC', () => {
    expect(shown(uptimeKuma, page)).toEqual({
      entries: ['3 interval 2026-03-20T02:00:00.000Z 2026-03-20T02:06:30.250Z 3 · timeout'],
      refused: ['11 still-open'],
      passedOver: ['up 1 7 10', 'pending 2 5', 'maintenance 8 9'],
      questions: ['maintenance', 'open-end'],
      doubts: ['probe-not-attempt', 'gaps-unknown', 'probe-interval'],
    });
  });

  it('keep the rows that an outage was made of', () => {
    expect(uptimeKuma.interpret(page, {}, trtc).entries).toMatchObject([{ row: 3, rows: [3, 4, 6] }]);
  });

  it('ask about maintenance, which is never left out or counted by itself', () => {
    expect(uptimeKuma.interpret(page, {}, trtc).questions[0]).toEqual({ kind: 'maintenance', rows: [8, 9] });
    const counted = shown(uptimeKuma, page, { maintenance: 'downtime' });
    expect(counted.entries[1]).toBe(
      '8 interval 2026-03-20T18:00:00.000Z 2026-03-20T18:30:00.000Z 3 · Monitor under maintenance',
    );
    expect(counted.questions).toEqual(['maintenance', 'open-end']);
    expect(shown(uptimeKuma, page, { maintenance: 'leave-out' }).entries).toHaveLength(1);
  });

  it('end an outage where maintenance begins, or go on with it when it counts', () => {
    const beats = [
      { status: 0, time: '2026-03-20 02:00:00', msg: '' },
      { status: 3, time: '2026-03-20 02:10:00', msg: '' },
      { status: 0, time: '2026-03-20 02:20:00', msg: '' },
      { status: 1, time: '2026-03-20 02:30:00', msg: '' },
    ];
    expect(shown(uptimeKuma, json(beats)).entries).toEqual([
      '1 interval 2026-03-20T02:00:00Z 2026-03-20T02:10:00Z',
      '3 interval 2026-03-20T02:20:00Z 2026-03-20T02:30:00Z',
    ]);
    expect(shown(uptimeKuma, json(beats.toReversed()), { maintenance: 'downtime' }).entries).toEqual([
      '4 interval 2026-03-20T02:00:00Z 2026-03-20T02:30:00Z',
    ]);
  });

  it('of 35 failed probes are one outage', () => {
    const beats = Array.from({ length: 36 }, (_, minute) => ({
      monitorID: 1,
      status: String(minute < 35 ? 0 : 1),
      time: `2026-03-20 02:${String(minute).padStart(2, '0')}:00`,
    }));
    expect(shown(uptimeKuma, json({ data: beats })).entries).toEqual([
      '1 interval 2026-03-20T02:00:00Z 2026-03-20T02:35:00Z 1',
    ]);
  });

  it('of several monitors, in a table of the database', () => {
    const rows = fixture('uptime-kuma.csv');
    expect(shown(uptimeKuma, rows)).toEqual({
      entries: [
        '2 interval 2026-03-20T02:00:00.000Z 2026-03-20T02:09:00.000Z 7 · timeout',
        '5 interval 2026-03-20T02:00:30.000Z 2026-03-20T02:01:30.000Z 8 · timeout',
      ],
      refused: [],
      passedOver: ['heading 1', 'up 4 6'],
      questions: ['series'],
      doubts: ['probe-not-attempt', 'gaps-unknown', 'probe-interval', 'several-monitors'],
    });
    expect(shown(uptimeKuma, rows, { series: ['8'] }).entries).toHaveLength(1);
  });

  it('name what cannot be read', () => {
    const beats = [
      { status: 4, time: '2026-03-20 02:00:00' },
      { status: 0, time: 'now', msg: '' },
      { status: 0, msg: '' },
      [],
      { status: null, time: '2026-03-20 02:00:00' },
      // No text can be made of it: a program would stop at it.
      { status: JSON.parse('{ "toString": 1, "valueOf": 1 }'), time: '2026-03-20 02:00:00' },
    ];
    expect(shown(uptimeKuma, json({ heartbeats: { 1: beats } })).refused).toEqual([
      '1 unknown-status status',
      '2 unreadable-time time',
      '3 no-start time',
      '4 not-an-object',
      '5 unknown-status status',
      '6 unknown-status status',
    ]);
  });

  it('are refused where calls are counted, and nothing is asked', () => {
    expect(shown(uptimeKuma, page, {}, ccc)).toMatchObject({ entries: [], questions: [] });
  });

  it('are not taken for other lists with a status and a time', () => {
    expect(uptimeKuma.recognises(json([{ status: 1, time: '2026-03-20 02:00:00' }]))).toBe(false);
    expect(uptimeKuma.recognises(json([{ status: 'ok', time: '2026-03-20', msg: '' }]))).toBe(false);
    const noText = JSON.parse('{ "toString": 1, "valueOf": 1 }');
    expect(uptimeKuma.recognises(json([{ status: noText, time: '2026-03-20', msg: '' }]))).toBe(false);
    expect(uptimeKuma.recognises(table(['time', 'status', 'requests'], ['2026-03-20 10:00', '1', '5']))).toBe(
      false,
    );
  });
});
