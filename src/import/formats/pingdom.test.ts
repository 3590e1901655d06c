import { describe, expect, it } from 'vitest';
import { fixture, json, shown, sms } from '../fixtures/sources/fixture';
import { pingdom } from './pingdom';

describe('the outage summary of Pingdom', () => {
  it('has its down states as intervals', () => {
    expect(shown(pingdom, fixture('pingdom.json'))).toEqual({
      entries: ['3 interval 2026-03-20T02:00:00Z 2026-03-20T02:15:00Z'],
      refused: [],
      passedOver: ['paused 1', 'up 2 4'],
      questions: [],
      doubts: ['probe-not-attempt', 'gaps-unknown', 'probe-interval'],
    });
  });

  it('is refused where messages are counted', () => {
    expect(shown(pingdom, fixture('pingdom.json'), {}, sms).refused).toEqual(['3 interval-for-counts']);
  });

  it('has states that cannot be read', () => {
    const states = [
      { status: 'down', timefrom: null, timeto: 1773972900 },
      { status: 'down', timefrom: 1773972900, timeto: 1773972000 },
      { status: 'down', timefrom: 12, timeto: 13 },
      { status: 'down', timefrom: 1773972000, timeto: 'later' },
      { status: 'down', timefrom: 1773972000 },
      { status: 'sideways', timefrom: 1773972000, timeto: 1773972900 },
      'down',
      { status: 'down', timefrom: 1773972000, timeto: 1773972000 },
    ];
    expect(shown(pingdom, json({ summary: { states } }))).toMatchObject({
      refused: [
        '1 no-start timefrom',
        '2 end-not-after-start',
        '3 date-out-of-range timefrom',
        '4 unreadable-time timeto',
        '5 still-open',
        '6 unknown-status status',
        '7 not-an-object',
      ],
      passedOver: ['no-downtime 8'],
      questions: ['open-end'],
    });
  });
});
