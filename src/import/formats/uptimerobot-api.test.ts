import { describe, expect, it } from 'vitest';
import { fixture, json, shown } from '../fixtures/sources/fixture';
import { uptimeRobotApi } from './uptimerobot-api';

describe('logs of the UptimeRobot API', () => {
  it('become intervals; the log of a monitor that is down now has no end yet', () => {
    expect(shown(uptimeRobotApi, fixture('uptimerobot-api.json'))).toEqual({
      entries: ['3 interval 2026-03-20T02:00:05Z 2026-03-20T02:15:05Z rooms · Service Unavailable · 503'],
      refused: ['1 still-open', '7 unknown-status type'],
      passedOver: ['up 2', 'no-downtime 4', 'paused 5', 'started 6'],
      questions: ['open-end'],
      doubts: ['probe-not-attempt', 'probe-interval'],
    });
    expect(
      shown(uptimeRobotApi, fixture('uptimerobot-api.json'), { openEnds: { 1: '2026-03-30T12:00+08:00' } })
        .entries[0],
    ).toBe('1 interval 2026-03-30T02:00:00Z 2026-03-30T12:00+08:00 rooms · Connection Timeout · 333333');
  });

  it('of a monitor that is up are all closed', () => {
    const logs = [{ type: '1', datetime: '1773972005', duration: '900' }];
    expect(shown(uptimeRobotApi, json({ monitors: [{ id: 7, status: 2, logs }] })).entries).toEqual([
      '1 interval 2026-03-20T02:00:05Z 2026-03-20T02:15:05Z 7',
    ]);
  });

  it('that were not asked for are missed by name', () => {
    const without = json({ stat: 'ok', monitors: [{ id: 1, friendly_name: 'rooms', status: 2 }] });
    expect(uptimeRobotApi.recognises(without)).toBe(true);
    expect(shown(uptimeRobotApi, without).refused).toEqual(['1 not-an-object logs']);
  });

  it('name what cannot be read', () => {
    const logs = [{ type: 1, datetime: 1773972005, duration: -3 }, 5, { type: 1, duration: 3 }];
    expect(shown(uptimeRobotApi, json({ monitors: [{ logs }, { id: 1 }] })).refused).toEqual([
      '1 unreadable-duration duration',
      '2 not-an-object',
      '3 no-start datetime',
      '4 not-an-object logs',
    ]);
  });
});
