import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { termsSchema } from '../terms/schema';
import { newDraft, newEntry, type Draft, type DraftEntry } from './draft';
import { draftOfCase } from './draft-of-case';
import { readCase } from './read-case';
import { readDraft } from './read-draft';

const json = (file: string): unknown =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, '../..', file), 'utf8'));
const terms = Object.fromEntries(
  ['trtc', 'ccc', 'im', 'sms'].map((id) => [id, termsSchema.parse(json(`public/terms/${id}.json`))]),
);
const termsOf = (product: string) => {
  const found = terms[product];
  if (!found) throw new Error(product);
  return found;
};

const row = (texts: Partial<DraftEntry>): DraftEntry => ({ ...newEntry('interval', 'r'), ...texts });
const good: Draft = {
  ...newDraft('trtc', 'd'),
  purchase: { startDate: '2024年4月1日', until: 'months', months: '１か月', endDate: 'left over' },
  log: [row({ start: '2024/4/8 15:23', end: '４月８日', note: ' rooms ' })],
  fees: { ...newDraft('trtc', 'd').fees, consumed: '1.2万', deducted: '1,500' },
};
const told = (draft: Draft) =>
  readDraft(draft, termsOf(draft.product), '2024-05-20').problems.map(
    ({ path: at, code }) => `${at} ${code}`,
  );

const firstOutage = (draft: Draft) => {
  const [entry] = readDraft(draft, termsOf(draft.product), '2024-05-20').log?.entries ?? [];
  return entry?.kind === 'interval' ? { at: entry.start.second, rate: entry.successRate.units } : null;
};

describe('a draft', () => {
  it('becomes the case file that it means', () => {
    const draft = { ...good, log: [row({ start: '2024/4/8 15:23', end: '下午4时50分 ' }), ...good.log] };
    const [first] = draft.log;
    if (!first) throw new Error('no row');
    const fixed = { ...draft, log: [{ ...first, end: '2024-04-08 下午4:50', exclusion: '4.10' }] };
    expect(readDraft(fixed, termsOf('trtc'), '2024-05-20')).toMatchObject({
      problems: [],
      json: {
        format: 'sla-case',
        version: 1,
        product: 'trtc',
        purchase: { startDate: '2024-04-01', months: 1 },
        logZone: 'Asia/Shanghai',
        log: [{ kind: 'interval', start: '2024-04-08T15:23', end: '2024-04-08T16:50', exclusion: '4.10' }],
        fees: { currency: 'CNY', default: { consumed: '12000', deducted: '1500' } },
        asOf: '2024-05-20',
      },
    });
  });

  it('says why a text could not be read, at its row, blank rows counted', () => {
    const draft = { ...good, log: [row({}), row({ exclusion: ' ' }), ...good.log] };
    expect(told(draft)).toEqual(['log[2].end not-a-date']);
  });

  it('never takes what it cannot read for what was not given', () => {
    const log = [row({ start: '2024-04-08 15:23', end: '2024-04-08 16:50', successRate: 'half' })];
    const fees = { ...good.fees, deducted: 'some', each: true };
    const byMonth = { '2024-04-01': { consumed: '1', deducted: '-1' } };
    expect(told({ ...good, log, fees: { ...fees, byMonth } })).toEqual([
      'log[0].successRate not-a-percentage',
      'fees.default.deducted not-an-amount',
      'fees.byMonth[0].deducted negative',
    ]);
    const purchase = { ...good.purchase, until: 'endDate' as const };
    expect(told({ ...good, log: [], purchase: { ...purchase, endDate: 'soon' } })).toEqual([
      'purchase.endDate not-a-date',
    ]);
    expect(told({ ...good, log: [], purchase: { ...purchase, endDate: '' } })).toEqual([
      'purchase.endDate missing',
    ]);
  });

  it('names what is left out', () => {
    expect(told(newDraft('trtc', 'd'))).toEqual([
      'purchase.startDate missing',
      'purchase.months missing',
      'fees.default.consumed missing',
    ]);
  });

  it('takes the date of a pasted timestamp for a day', () => {
    const draft = { ...good, log: [], purchase: { ...good.purchase, startDate: '2024-04-01 09:30:00' } };
    expect(told(draft)).toEqual([]);
  });

  it.each([
    ['03/04/2026', 'ambiguous-date'],
    ['2026-02-30', 'no-such-date'],
    ['soon', 'not-a-date'],
    ['1999-12-31', 'date-out-of-range'],
  ])('start date %s: %s', (startDate, code) => {
    expect(told({ ...good, log: [], purchase: { ...good.purchase, startDate } })).toEqual([
      `purchase.startDate ${code}`,
    ]);
  });

  it('does not take another currency for its own', () => {
    const fees = { ...good.fees, consumed: '12000 USD', deducted: '1500元' };
    expect(told({ ...good, log: [], fees })).toEqual(['fees.default.consumed other-currency']);
  });

  it('still gives the parts that can be read', () => {
    const bad = { ...good, log: [row({ start: '2024-04-09 01:00', end: '2024-04-09 02:00' }), ...good.log] };
    const reading = readDraft(bad, termsOf('trtc'), '2024-05-20');
    expect(reading.term).not.toBeNull();
    expect(reading.log).toMatchObject({ complete: false, places: [0] });
    expect(reading.fees).not.toBeNull();
  });

  it('reads rows it has read before by the zone and the agreement that hold now', () => {
    const log = [row({ start: '2024-04-08 15:23', end: '2024-04-08 16:50', successRate: '50' })];
    const inBeijing = firstOutage({ ...good, log });
    const at = inBeijing?.at ?? 0;
    expect(firstOutage({ ...good, log, logZone: 'Asia/Tokyo' })).toEqual({ at: at - 3600, rate: 50n });
    expect(firstOutage({ ...good, log, product: 'im' })).toEqual({ at, rate: 0n });
    expect(firstOutage({ ...good, log })).toEqual(inBeijing);
  });

  it('places what is wrong by the row, also where rows it has read before have moved', () => {
    const wrong = row({ start: '2024-04-08 15:23', end: 'x' });
    const before = [row({}), wrong];
    expect(told({ ...good, log: before })).toEqual(['log[1].end not-a-date']);
    expect(told({ ...good, log: [...good.log, ...before] })).toContain('log[2].end not-a-date');
  });

  it.each([
    'fees-differ-by-month',
    'trtc-measured-slices-overrule-an-interval',
    'trtc-log-kept-in-new-york-over-its-clock-change',
    'trtc-success-rates-without-counts',
    'im-half-minutes-at-the-edges',
    'ccc-daily-rows-over-two-months',
    'sms-messages-as-compensation',
  ])('comes back from the case file %s and means the same', (name) => {
    const file = json(`src/cli/cases/${name}.case.json`);
    const read = readCase(file, termsOf);
    if (!read.ok) throw new Error(name);
    const draft = draftOfCase(file, 'd');
    const reading = readDraft(draft, read.terms, '2000-01-01');
    expect(reading.problems).toEqual([]);
    expect(readCase(reading.json, termsOf)).toEqual(read);
  });

  it.each([
    ['2026-04-16T23:00:00+08:00', '2026-04-16 23:00'],
    ['2026-04-16T23:00:30+08:00', '2026-04-16 23:00:30'],
    ['2026-04-16T23:00:00Z', '2026-04-16 23:00Z'],
  ])('shows %s as a person would type it', (start, typed) => {
    const file = { product: 'trtc', log: [{ kind: 'interval', start }] };
    expect(draftOfCase(file, 'd').log[0]?.start).toBe(typed);
    const elsewhere = draftOfCase({ ...file, logZone: 'Asia/Tokyo' }, 'd').log[0]?.start ?? '';
    expect(Date.parse(elsewhere)).toBe(Date.parse(start));
  });
});
