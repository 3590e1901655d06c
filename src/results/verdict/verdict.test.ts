import { describe, expect, it } from 'vitest';
import { namedResult } from '../../working/named-result.test-support';
import { verdictOf } from './verdict';

const verdictOn = (name: string) => verdictOf(namedResult(name).assessment);
const indices = (group: { months: readonly { index: number }[] } | null) =>
  group?.months.map(({ index }) => index) ?? [];

describe('the verdict', () => {
  it('is the sum that is open, and the days left', () => {
    const verdict = verdictOn('trtc-same-outage-in-a-part-month');
    expect(verdict.kind).toBe('qualify');
    expect(verdict.months).toBe(4);
    expect(verdict.settled?.amount).toBe('100.00');
    expect(verdict.open).toMatchObject({ closesOn: '2019-05-30', daysLeft: 29 });
    expect(verdict.unfinished.map(({ index }) => index)).toEqual([3, 4]);
  });

  it('is none where every month is met, with the month that was nearest to a claim', () => {
    const verdict = verdictOn('trtc-agreement-example-full-march');
    expect(verdict.kind).toBe('none');
    expect(verdict.settled).toBeNull();
    expect(verdict.lowest?.availability?.percent).toBe('99.9327');
  });

  it('is none where the tier depends on the reading and the expected one gives nothing', () => {
    expect(verdictOn('im-half-minutes-at-the-edges').kind).toBe('none');
  });

  it('is closed where every window has closed', () => {
    const verdict = verdictOn('fees-differ-by-month');
    expect(verdict.kind).toBe('closed');
    expect(verdict.closed?.amount).toBe('110.08');
    expect(indices(verdict.closed)).toEqual([1, 4]);
  });

  it('leaves out what is waived', () => {
    const verdict = verdictOn('trtc-a-day-too-late');
    expect(verdict.kind).toBe('qualify');
    expect(verdict.settled?.amount).toBe('500.00');
    expect(indices(verdict.open)).toEqual([2]);
    expect(indices(verdict.closed)).toEqual([1]);
  });

  it('counts what opens later, once the month is over', () => {
    const verdict = verdictOn('sms-exactly-95-and-exactly-90');
    expect(verdict.settled?.amount).toBe('400.00');
    expect(verdict.open?.amount).toBe('100.00');
    expect(verdict.waiting?.amount).toBe('300.00');
  });

  it('names a month that is not over as expected, and leaves it out of the sum', () => {
    const { assessment } = namedResult('trtc-same-outage-in-a-part-month');
    const before = verdictOf({
      ...assessment,
      asOf: '2019-03-20',
      months: assessment.months.map((month) => ({
        ...month,
        claim: { ...month.claim, status: 'not-yet-open' },
      })),
    });
    expect(before.kind).toBe('expected');
    expect(before.settled).toBeNull();
    expect(before.expected?.amount).toBe('100.00');
  });

  it('takes nothing measured for unknown, not for met', () => {
    const { assessment } = namedResult('ccc-a-month-without-calls-cannot-be-measured');
    const [first] = assessment.months;
    expect(verdictOf(assessment).kind).toBe('none');
    expect(verdictOf({ ...assessment, months: first ? [first] : [] })).toMatchObject({
      kind: 'unmeasured',
      lowest: null,
    });
  });

  it('adds messages where they are known', () => {
    expect(verdictOn('sms-messages-as-compensation').settled?.messages).toBe(
      namedResult('sms-messages-as-compensation').assessment.totals.messages,
    );
    expect(verdictOn('trtc-a-day-too-late').settled?.messages).toBeNull();
  });

  it('keeps the digits of the currency', () => {
    expect(verdictOn('money-yen-has-no-minor-unit').settled?.amount).toBe('1235');
  });

  it('has the cautious sum beside the sum', () => {
    expect(verdictOn('trtc-vouchers-paid-most-so-the-cap-bites').settled).toMatchObject({
      amount: '100.00',
      cautiousAmount: '50.00',
    });
  });
});
