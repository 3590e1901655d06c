import { describe, expect, it } from 'vitest';
import { isObject } from '../../case/checker';
import { ccc, fixture, json, shown, trtc } from '../fixtures/sources/fixture';
import { statuspage } from './statuspage';

const page = fixture('statuspage.json');

describe('incidents of a status page', () => {
  it('become intervals from the start that is given to the resolution or the update that told of it', () => {
    expect(shown(statuspage, page)).toEqual({
      entries: [
        '1 interval 2026-03-20T02:04:00.000Z 2026-03-20T04:10:00.000Z Rooms cannot be entered · major',
        '3 interval 2026-03-22T10:00:00.000+08:00 2026-03-22T10:40:00.000+08:00 Messages are late · minor',
      ],
      refused: ['4 still-open'],
      passedOver: ['no-downtime 2', 'maintenance 5'],
      questions: ['maintenance', 'open-end'],
      doubts: ['announced-times'],
    });
    expect(statuspage.interpret(page, {}, trtc).questions[0]).toEqual({ kind: 'maintenance', rows: [5] });
  });

  it('count maintenance only when that was answered, for the time that was announced', () => {
    expect(shown(statuspage, page, { maintenance: 'downtime' }).entries).toContain(
      '5 interval 2026-03-15T18:00:00.000Z 2026-03-15T19:00:00.000Z Database upgrade · maintenance',
    );
    expect(shown(statuspage, page, { maintenance: 'leave-out' }).passedOver).toContain('maintenance 5');
  });

  it('are refused where calls are counted', () => {
    expect(shown(statuspage, page, {}, ccc)).toMatchObject({ entries: [], questions: [] });
  });

  it('may come as a bare list, or with maintenance in a list of its own', () => {
    const { value } = page.kind === 'json' ? page : { value: null };
    const incidents: unknown[] =
      isObject(value) && Array.isArray(value['incidents']) ? value['incidents'] : [];
    expect(shown(statuspage, json(incidents))).toEqual(shown(statuspage, page));
    const apart = { incidents: incidents.slice(0, 4), scheduled_maintenances: incidents.slice(4) };
    expect(shown(statuspage, json(apart))).toEqual(shown(statuspage, page));
  });

  it('may be none', () => {
    const none = json({ page: { id: 'abc' }, incidents: [] });
    expect(statuspage.recognises(none)).toBe(true);
    expect(shown(statuspage, none)).toMatchObject({ entries: [], refused: [], questions: [] });
  });
});
