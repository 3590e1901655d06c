import { describe, expect, it } from 'vitest';
import { calendar, namedDraft, termsOf } from '../../working/named-result.test-support';
import { newEntry, type Draft } from '../draft';
import { withoutIdleSlices } from './idle-slices';

const without = (draft: Draft) => withoutIdleSlices(draft, termsOf(draft.product), calendar, '2026-11-20');

const base = namedDraft('trtc-agreement-example-full-march');
const slice = (start: string, successes: string, more: object = {}) => ({
  ...newEntry('unit', start),
  start,
  requests: '100',
  successes,
  ...more,
});
const outage = (start: string, end: string) => ({ ...newEntry('interval', start), start, end });

describe('measured slices', () => {
  it('that were available are left out', () => {
    const log = [
      slice('2019-03-20 10:00', '100'),
      slice('2019-03-20 10:05', '5'),
      slice('2019-03-20 10:10', '99'),
    ];
    const { draft, leftOut } = without({ ...base, log });
    expect(leftOut).toBe(2);
    expect(draft.log).toEqual([log[1]]);
  });

  it('that overrule an outage stay', () => {
    const log = [
      outage('2019-03-20 10:02', '2019-03-20 11:00'),
      slice('2019-03-20 10:00', '100'),
      slice('2019-03-20 10:55', '100'),
      slice('2019-03-20 11:05', '100'),
      slice('2019-03-20 09:55', '100'),
    ];
    const { draft, leftOut } = without({ ...base, log });
    expect(leftOut).toBe(2);
    expect(draft.log).toEqual(log.slice(0, 3));
  });

  it('that are excluded, or lie outside the term, stay: something is said of them', () => {
    const log = [
      slice('2019-03-20 10:00', '100', { exclusion: '4.1' }),
      slice('2018-03-20 10:00', '100'),
      slice('2019-03-20 10:05', '5'),
    ];
    expect(without({ ...base, log })).toEqual({ draft: { ...base, log }, leftOut: 0 });
  });

  it('all stay while the case is not complete', () => {
    const log = [slice('2019-03-20 10:00', '100')];
    const draft = { ...base, log, fees: { ...base.fees, consumed: '' } };
    expect(without(draft)).toEqual({ draft, leftOut: 0 });
    expect(without({ ...base, log }).leftOut).toBe(1);
  });
});

it('days of calls without a failure are part of the total, and stay', () => {
  expect(without(namedDraft('ccc-daily-rows-over-two-months')).leftOut).toBe(0);
});
