import { describe, expect, it } from 'vitest';
import { fixture, json, shown } from '../fixtures/sources/fixture';
import { gatus } from './gatus';

const endpoint = (name: string, success: boolean) => ({
  name,
  group: 'example',
  results: [
    { success, timestamp: '2026-03-20T10:00:00+08:00' },
    { success: true, timestamp: '2026-03-20T10:05:00+08:00' },
  ],
});

describe('statuses of Gatus', () => {
  it('tell one outage by results and events together', () => {
    expect(shown(gatus, fixture('gatus.json'))).toEqual({
      entries: [
        '1 interval 2026-03-20T10:00:00.123456789Z 2026-03-20T10:02:00.5Z 503',
        '7 interval 2026-03-12T08:00:00Z 2026-03-12T08:21:00Z',
      ],
      refused: [],
      passedOver: ['up 3 4 6 8 10', 'started 5'],
      questions: [],
      doubts: ['probe-not-attempt', 'gaps-unknown', 'probe-interval'],
    });
  });

  it('of several endpoints are asked about', () => {
    const both = json([endpoint('rooms', false), endpoint('pages', false)]);
    expect(shown(gatus, both)).toMatchObject({ questions: ['series'], refused: [] });
    expect(shown(gatus, both).entries).toHaveLength(2);
    expect(shown(gatus, both, { series: ['example · pages'] }).entries).toEqual([
      '3 interval 2026-03-20T10:00:00+08:00 2026-03-20T10:05:00+08:00',
    ]);
  });

  it('name what cannot be read, and ask for the end of an outage that is still open', () => {
    const results = [
      { success: 'no', timestamp: '2026-03-20T10:00:00Z' },
      { success: false },
      null,
      { success: false, timestamp: '2026-03-20T10:00:00Z' },
    ];
    expect(shown(gatus, json({ results }))).toMatchObject({
      refused: ['1 unknown-status success', '2 no-start timestamp', '3 not-an-object', '4 still-open'],
      questions: ['open-end'],
    });
  });
});
