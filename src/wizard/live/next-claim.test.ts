import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { calendarSchema } from '../../calendar/schema';
import { newDraft, newEntry, type Draft } from '../../case/draft';
import { termsSchema } from '../../terms/schema';
import { comesTo } from '../so-far';
import { nextClaim } from './next-claim';

const json = (file: string): unknown =>
  JSON.parse(readFileSync(path.join(import.meta.dirname, '../../../public', file), 'utf8'));
const terms = termsSchema.parse(json('terms/trtc.json'));
const calendar = calendarSchema.parse(json('calendars/cn.json'));

const outage = (month: string) => ({
  ...newEntry('interval', month),
  start: `2024-${month}-08 15:23`,
  end: `2024-${month}-08 16:50`,
});
const empty = newDraft('trtc', 'd');
/** Below in April and in May; each is due 10 % of 12,000.00. The windows: 11 May to 29 June, 8 June to 30 July. */
const draft: Draft = {
  ...empty,
  purchase: { ...empty.purchase, startDate: '2024-04-01', months: '3' },
  log: [outage('04'), outage('05')],
  fees: { ...empty.fees, consumed: '12000' },
};

const on = (day: string, of = draft) => {
  const claim = nextClaim(comesTo(of, terms, calendar, day), day);
  return claim && [claim.opensOn, claim.due.amount];
};

it('tells from which day on, as long as no window is open', () => {
  expect(on('2024-04-29')).toBeNull();
  expect(on('2024-04-30')).toEqual(['2024-05-11', '1200.00']);
  expect(on('2024-05-10')).toEqual(['2024-05-11', '1200.00']);
  expect(on('2024-05-11')).toEqual([null, '1200.00']);
});

it('leaves out a window that is still to open while another is open', () => {
  const { months } = comesTo(draft, terms, calendar, '2024-06-01');
  const may = months?.[1];
  expect(may).toMatchObject({ opensOn: '2024-06-08' });
  expect(on('2024-06-01')).toEqual([null, '1200.00']);
  expect(on('2024-06-08')).toEqual([null, '2400.00']);
  expect(on('2024-06-30')).toEqual([null, '1200.00']);
  expect(on('2024-08-01')).toBeNull();
});

it('is unknown without fees', () => {
  expect(on('2024-05-20', { ...draft, fees: empty.fees })).toBeNull();
});
