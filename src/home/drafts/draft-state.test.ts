import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { calendarSchema } from '../../calendar/schema';
import { draftOfCase } from '../../case/draft-of-case';
import { newDraft, newEntry, type Draft } from '../../case/draft';
import { termsSchema } from '../../terms/schema';
import { draftState, dueDay } from './draft-state';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../public/${path}`, import.meta.url), 'utf8'));
const terms = termsSchema.parse(read('terms/trtc.json'));
const calendar = calendarSchema.parse(read('calendars/cn.json'));
const on = (draft: Draft, today: string) => draftState(draft, terms, calendar, today);

/** 30 minutes on 20 March 2019, of a term from 17 March: March falls short, April to June do not. */
const partMonth = draftOfCase(read('examples/part-month.sla.json'), 'part');
const fullMonth = draftOfCase(read('examples/full-month.sla.json'), 'full');
const empty = newDraft('trtc', 'new');

describe('a draft', () => {
  it('names the steps that lack something, and those that are wrong', () => {
    expect(on(empty, '2019-04-01')).toEqual({
      kind: 'incomplete',
      missing: ['purchase', 'log', 'fees'],
      wrong: [],
    });
    expect(on({ ...partMonth, fees: empty.fees }, '2019-04-01')).toMatchObject({
      missing: ['fees'],
      wrong: [],
    });
    expect(on({ ...partMonth, log: [newEntry('interval', 'blank')] }, '2019-04-01')).toMatchObject({
      missing: ['log'],
      wrong: [],
    });
    const [row] = partMonth.log;
    const torn = { ...partMonth, log: [{ ...row!, end: '' }], fees: { ...partMonth.fees, consumed: 'much' } };
    expect(on(torn, '2019-04-01')).toMatchObject({ missing: [], wrong: ['log', 'fees'] });
  });

  it('waits for its window, has it open to the last day, and then is closed', () => {
    expect(on(partMonth, '2019-04-08')).toEqual({
      kind: 'waiting',
      opensOn: '2019-04-09',
      provisional: false,
    });
    expect(on(partMonth, '2019-04-09')).toEqual({ kind: 'open', closesOn: '2019-05-30' });
    expect(on(partMonth, '2019-05-30')).toEqual({ kind: 'open', closesOn: '2019-05-30' });
    expect(on(partMonth, '2019-05-31')).toEqual({ kind: 'closed', closesOn: '2019-05-30' });
  });

  it('stands on the reader’s day, not on its own', () => {
    expect(partMonth.asOf).toBe('2019-05-01');
    expect(on(partMonth, '2026-01-01').kind).toBe('closed');
    expect(on({ ...partMonth, asOf: 'never' }, '2026-01-01').kind).toBe('closed');
  });

  it('has nothing to claim for good only when its term is over', () => {
    const last = '2019-03-31';
    const march = {
      ...fullMonth,
      purchase: { ...fullMonth.purchase, until: 'endDate', endDate: last } as const,
    };
    expect(on(march, last)).toEqual({ kind: 'nothing', isOver: false });
    expect(on(march, '2019-04-01')).toEqual({ kind: 'nothing', isOver: true });
  });

  it('tells the window that closes first, and an open one before one that opens', () => {
    const [row] = partMonth.log;
    const inApril = { ...row!, id: 'april', start: '2019-04-20 10:00', end: '2019-04-20 12:00' };
    const both = { ...partMonth, log: [inApril, row!] };
    expect(on(both, '2019-05-01')).toEqual({ kind: 'open', closesOn: '2019-05-30' });
    expect(on(both, '2019-05-20')).toEqual({ kind: 'open', closesOn: '2019-05-30' });
    expect(on(both, '2019-05-31')).toEqual({ kind: 'open', closesOn: '2019-06-29' });
    expect(on(both, '2019-07-01')).toEqual({ kind: 'closed', closesOn: '2019-06-29' });
  });

  it('says so where the working days are not published yet', () => {
    const [row] = partMonth.log;
    const later: Draft = {
      ...partMonth,
      purchase: { startDate: '2030-03-01', until: 'months', months: '1', endDate: '' },
      log: [{ ...row!, start: '2030-03-20 10:00', end: '2030-03-20 12:00' }],
    };
    expect(on(later, '2030-03-25')).toMatchObject({ kind: 'waiting', provisional: true });
  });

  it('is due on the day that counts next', () => {
    expect(dueDay(on(partMonth, '2019-04-08'))).toBe('2019-04-09');
    expect(dueDay(on(partMonth, '2019-04-09'))).toBe('2019-05-30');
    expect(dueDay(on(partMonth, '2019-06-09'))).toBeNull();
  });
});
