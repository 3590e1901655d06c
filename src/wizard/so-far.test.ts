import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { calendarSchema } from '../calendar/schema';
import { newDraft, newEntry, type Draft, type DraftEntry } from '../case/draft';
import { termsSchema } from '../terms/schema';
import { mistakesOf } from './mistakes';
import { claimableDue, comesTo, monthsBelow, nextWindow } from './so-far';
import type { WizardStep } from './steps';

const json = (file: string): unknown =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, '../../public', file), 'utf8'));
const terms = termsSchema.parse(json('terms/trtc.json'));
const calendar = calendarSchema.parse(json('calendars/cn.json'));

const row = (id: string, texts: Partial<DraftEntry>): DraftEntry => ({
  ...newEntry('interval', id),
  ...texts,
});
const empty = newDraft('trtc', 'd');
const bought: Draft = { ...empty, purchase: { ...empty.purchase, startDate: '2024年4月1日', months: '１' } };
const outage = row('a', { start: '2024-04-08 15:23', end: '2024-04-08 16:50' });
const logged: Draft = { ...bought, log: [outage] };
const whole: Draft = { ...logged, fees: { ...empty.fees, consumed: '12,000.00', deducted: '1,500.00' } };

const soFar = (draft: Draft) => comesTo(draft, terms, calendar, '2024-05-20');
const told = (step: WizardStep, draft: Draft) =>
  mistakesOf(step, draft, soFar(draft).reading).map(({ id, problem }) => `${id} ${problem.code}`);

const none = { lower: 0, expected: 0, upper: 0 };

describe('what a draft comes to', () => {
  it('is unknown as long as nothing is written', () => {
    expect(soFar(empty)).toMatchObject({ months: null, measured: null, total: null });
  });

  it('has months as soon as the term is known, of which nothing else is', () => {
    const { months, total } = soFar(bought);
    expect(months).toMatchObject([
      { start: '2024-04-01', end: '2024-04-30', measured: null, percent: null, tier: null, amount: null },
    ]);
    expect(total).toBeNull();
  });

  it('is measured with the first outage, and in money with the fee', () => {
    expect(soFar(logged).months).toMatchObject([
      {
        measured: { bad: { lower: 85, expected: 90, upper: 90 } },
        percent: '99.7916',
        tier: 1,
        amount: null,
      },
    ]);
    expect(soFar(whole)).toMatchObject({
      months: [{ opensOn: '2024-05-11', closesOn: '2024-06-29', amount: '1200.00' }],
      total: { amount: '1200.00', messages: null },
    });
  });

  it('leaves out what cannot be read, and says so by the row', () => {
    const draft = {
      ...whole,
      log: [
        outage,
        row('b', { start: '2024-04-09 10:00', end: '2024-04-09 9:00' }),
        row('blank', {}),
        row('c', { start: '2024-04-10 10:00' }),
        row('d', { start: '2024-03-01 10:00', end: '2024-03-01 11:00' }),
        row('e', { start: '2024-04-11 10:00', end: '2024-04-11 10:04' }),
      ],
    };
    const { rows, total } = soFar(draft);
    expect(total).toEqual({ amount: '1200.00', messages: null });
    expect(Object.fromEntries(rows)).toEqual({
      a: {
        kind: 'read',
        shares: [{ month: 1, lower: 17, expected: 18, upper: 18, shared: none }],
        found: [],
      },
      b: { kind: 'wrong' },
      c: { kind: 'unfinished' },
      d: { kind: 'read', shares: [], found: ['outside-term'] },
      e: {
        kind: 'read',
        shares: [{ month: 1, lower: 0, expected: 0, upper: 1, shared: none }],
        found: ['too-short'],
      },
    });
  });

  it('does not judge rows before the term is known', () => {
    expect(Object.fromEntries(soFar({ ...empty, log: [outage] }).rows)).toEqual({ a: { kind: 'no-term' } });
  });

  it('names the next day on which a claim ends', () => {
    const { months } = soFar(whole);
    expect(monthsBelow(months)).toHaveLength(1);
    expect(nextWindow(months, '2024-06-29')).toMatchObject({ opensOn: '2024-05-11', closesOn: '2024-06-29' });
    expect(nextWindow(months, '2024-06-30')).toBeNull();
  });

  it('adds up what can be claimed on the day: of months that have ended, while their window is not closed', () => {
    // Below in April and in May; each is due 10 % of 12,000.00.
    const twice: Draft = {
      ...whole,
      purchase: { ...bought.purchase, months: '3' },
      log: [outage, row('b', { start: '2024-05-08 15:23', end: '2024-05-08 16:50' })],
    };
    const on = (day: string) => claimableDue(comesTo(twice, terms, calendar, day), day)?.amount ?? null;
    expect(on('2024-04-30')).toBeNull();
    expect(on('2024-05-20')).toBe('1200.00');
    expect(on('2024-06-29')).toBe('2400.00');
    expect(on('2024-06-30')).toBe('1200.00');
    expect(on('2024-08-01')).toBeNull();
  });
});

const eachWith = (consumed: string) => ({
  ...logged,
  fees: { ...empty.fees, each: true, consumed, byMonth: { '2024-04-01': { consumed, deducted: '' } } },
});

describe('the mistakes of a step', () => {
  it('stand at the controls that mend them', () => {
    expect(told('purchase', empty)).toEqual(['field-startDate missing', 'field-months missing']);
    expect(
      told('purchase', { ...empty, purchase: { ...empty.purchase, startDate: '03/04/2024', months: '0' } }),
    ).toEqual(['field-startDate ambiguous-date', 'field-months months-out-of-range']);
    expect(
      told('log', { ...logged, log: [row('blank', {}), row('x', { start: '2024-04-08', end: '16:50' })] }),
    ).toEqual(['row-x-start no-time', 'row-x-end not-a-date']);
    expect(told('log', { ...logged, logZone: 'Mars/Base' })).toEqual(['field-logZone unknown-zone']);
    expect(told('fees', logged)).toEqual(['field-consumed missing']);
    expect(told('fees', { ...logged, fees: { ...whole.fees, consumed: '1000' } })).toEqual([
      'field-deducted deducted-exceeds-consumed',
    ]);
  });

  it('stand in the first month, once, where each month has its own fee', () => {
    expect(told('fees', eachWith(''))).toEqual(['month-2024-04-01-consumed missing']);
    expect(told('fees', eachWith('x'))).toEqual(['month-2024-04-01-consumed not-an-amount']);
  });

  it('name a month that the term has no more', () => {
    const byMonth = {
      '2024-04-01': { consumed: '1', deducted: '' },
      '2023-01-01': { consumed: '1', deducted: '' },
    };
    expect(told('fees', { ...logged, fees: { ...empty.fees, each: true, consumed: '1', byMonth } })).toEqual([
      'month-2023-01-01-consumed no-such-service-month',
    ]);
  });
});
