import { describe, expect, it } from 'vitest';
import { newDraft, newEntry, type Draft, type DraftEntry } from './draft';
import { mergeDrafts } from './merge-drafts';

const row = (id: string, start = ''): DraftEntry => ({ ...newEntry('interval', id), start });
const base: Draft = {
  ...newDraft('trtc', 'one'),
  log: [row('a', '10:00'), row('b', '11:00')],
  fees: { ...newDraft('trtc', 'one').fees, each: true, byMonth: { '2024-04-01': fee('1') } },
  changedAt: 100,
};
/** What another tab stored comes back as other objects. */
const stored = (draft: Draft): Draft => structuredClone({ ...draft, changedAt: 200 });
const here = (draft: Draft): Draft => ({ ...draft, changedAt: 150 });

function fee(consumed: string) {
  return { consumed, deducted: '' };
}

describe('what two tabs wrote', () => {
  it('is joined field by field', () => {
    const mine = here({
      ...base,
      title: 'April',
      purchase: { ...base.purchase, startDate: '2024-04-01' },
      fees: { ...base.fees, byMonth: { ...base.fees.byMonth, '2024-05-01': fee('2') } },
    });
    const theirs = stored({
      ...base,
      claimant: { ...base.claimant, account: '1000' },
      purchase: { ...base.purchase, months: '3' },
      fees: { ...base.fees, currency: 'USD', byMonth: { '2024-04-01': fee('7') } },
    });
    const both = mergeDrafts(base, mine, theirs);
    expect(both).toMatchObject({
      title: 'April',
      claimant: { account: '1000' },
      purchase: { startDate: '2024-04-01', months: '3' },
      fees: { currency: 'USD', byMonth: { '2024-04-01': fee('7'), '2024-05-01': fee('2') } },
    });
    expect(both.changedAt).toBeGreaterThan(200);
  });

  it('is what was written later, where it is the same field', () => {
    const mine = here({ ...base, title: 'mine' });
    expect(mergeDrafts(base, mine, stored({ ...base, title: 'theirs' })).title).toBe('mine');
  });

  it('is joined row by row', () => {
    const [a, b] = base.log;
    const mine = here({ ...base, log: [row('a', '10:05'), b!, row('mine', '12:00')] });
    const theirs = stored({ ...base, log: [a!, row('b', '11:05'), row('theirs', '13:00')] });
    expect(mergeDrafts(base, mine, theirs).log.map(({ id, start }) => `${id} ${start}`)).toEqual([
      'a 10:05',
      'b 11:05',
      'theirs 13:00',
      'mine 12:00',
    ]);
  });

  it('has no row that was deleted in one and left alone in the other', () => {
    const [a, b] = base.log;
    expect(mergeDrafts(base, here({ ...base, log: [b!] }), stored(base)).log).toEqual([b]);
    expect(
      mergeDrafts(base, here({ ...base, title: 'x', log: [a!, b!] }), stored({ ...base, log: [b!] })).log,
    ).toEqual([b]);
  });

  it('keeps a row that was deleted in the other tab but changed here', () => {
    const mine = here({ ...base, log: [row('a', '10:05'), base.log[1]!] });
    const theirs = stored({ ...base, log: [base.log[1]!] });
    expect(mergeDrafts(base, mine, theirs).log.map(({ id }) => id)).toEqual(['b', 'a']);
  });

  it('loses no fee that the other tab deleted and nothing else', () => {
    const theirs = stored({ ...base, fees: { ...base.fees, byMonth: {} } });
    expect(mergeDrafts(base, here({ ...base, title: 'x' }), theirs).fees.byMonth).toEqual({});
    const mine = here({ ...base, fees: { ...base.fees, byMonth: {} } });
    expect(mergeDrafts(base, mine, stored(base)).fees.byMonth).toEqual({});
  });
});
