import { describe, expect, it } from 'vitest';
import { randomCase } from '../second-opinion/random-case';
import type { ReadingCode } from '../terms/readings';
import { alternativesOf, type Alternative } from './alternatives';
import { calendar, namedResult, strictResult, termsOf, writtenResult } from './named-result.test-support';

const april = { startDate: '2024-04-01', months: 1 };
const outage = (start: string, end: string) => ({ kind: 'interval', start, end });
const count = (start: string, total: number, failed: number, more = {}) => ({
  kind: 'count',
  start,
  total,
  failed,
  ...more,
});

function result(product: string, purchase: object, log: object[], fee: object = { consumed: '1000.00' }) {
  const { messagePrice, ...rest } = fee as { messagePrice?: string };
  const fees = { currency: 'CNY', default: rest, ...(messagePrice && { messagePrice }) };
  return writtenResult({ format: 'sla-case', version: 1, product, purchase, log, fees, asOf: '2026-06-01' });
}

function alternative(of: ReturnType<typeof result>, code: ReadingCode, bound: Alternative['bound'] = null) {
  return alternativesOf(of).find((one) => one.code === code && one.bound === bound);
}

/** 87 minutes from 15:23: seventeen slices whole, and most of an eighteenth. */
const afternoon = result('trtc', april, [outage('2024-04-08 15:23', '2024-04-08 16:50')], {
  consumed: '12000.00',
  deducted: '1500.00',
});

describe('what the alternative of a reading would give', () => {
  it('R2: only slices covered whole, or every slice touched', () => {
    expect(alternative(afternoon, 'R2', 'lower')?.months).toMatchObject([
      { index: 1, measured: { bad: 85, percent: '99.8032', credit: 10 }, due: null, differs: true },
    ]);
    expect(alternative(afternoon, 'R2', 'upper')?.months).toMatchObject([{ measured: null, differs: false }]);
  });

  it('R2: every slice touched are more where a short outage touches one, which is said', () => {
    const withShort = result('trtc', april, [
      outage('2024-04-08 15:23', '2024-04-08 16:48'),
      outage('2024-04-10 10:00', '2024-04-10 10:02'),
    ]);
    expect(alternative(withShort, 'R2', 'lower')).toMatchObject({ withShort: false });
    expect(alternative(withShort, 'R2', 'upper')).toMatchObject({
      withShort: true,
      months: [{ measured: { bad: 95 } }],
    });
    expect(alternative(afternoon, 'R2', 'upper')).toMatchObject({ withShort: false });
  });

  it('R3: 10 % of 12,000.00 − 1,500.00', () => {
    expect(alternative(afternoon, 'R3')?.months).toMatchObject([
      { measured: null, due: { amount: '1050.00', messages: null }, differs: true },
    ]);
  });

  it('R5: Saturday 29 June 2024 becomes Monday 1 July', () => {
    expect(alternative(afternoon, 'R5')?.months).toMatchObject([
      { opensOn: null, closesOn: '2024-07-01', differs: true },
    ]);
  });

  it('R5: is not known of a deadline in a year whose holidays are not published', () => {
    const late = result('trtc', { startDate: '2026-11-01', months: 1 }, [
      outage('2026-11-08 15:00', '2026-11-08 16:00'),
    ]);
    expect(alternative(late, 'R5')).toBeUndefined();
  });

  it('R6: two minutes out of five are a bad slice', () => {
    const short = result('trtc', april, [outage('2024-04-08 10:00', '2024-04-08 10:02')]);
    expect(alternative(short, 'R6')?.months).toMatchObject([
      { measured: { bad: 5, percent: '99.9884', credit: 0 }, due: null },
    ]);
    expect(alternative(afternoon, 'R6')?.months).toMatchObject([{ measured: null, differs: false }]);
  });

  it('R9: a month bought on 31 January ends on 28 February, so that 404 minutes are less than 1 %', () => {
    const bought = result('im', { startDate: '2026-01-31', months: 1 }, [
      outage('2026-02-10 00:00', '2026-02-10 06:44'),
    ]);
    expect(bought.assessment.months[0]).toMatchObject({ end: '2026-02-27', credit: { expected: 10 } });
    expect(alternative(bought, 'R9')?.months).toEqual([
      {
        index: 1,
        start: '2026-01-31',
        end: '2026-02-28',
        measured: { bad: 404, percent: '99.0325', credit: 0 },
        due: { amount: '0.00', messages: null },
        opensOn: null,
        closesOn: '2026-04-29',
        differs: true,
      },
    ]);
  });

  it('R9: the month that lacks the day begins on the first of the next', () => {
    const bought = result('im', { startDate: '2026-01-30', months: 3 }, []);
    expect(alternative(bought, 'R9')?.months.map(({ start, end }) => `${start} ${end}`)).toEqual([
      '2026-01-30 2026-02-28',
      '2026-03-01 2026-03-29',
      '2026-03-30 2026-04-29',
    ]);
    const onThe28th = result('im', { startDate: '2026-01-28', months: 3 }, []);
    expect(alternative(onThe28th, 'R9')?.months.some(({ differs }) => differs)).toBe(false);
  });

  it('R10: counted from Friday 17 April the fifth business day is Thursday 23 April', () => {
    const bought = result('im', { startDate: '2026-03-17', months: 1 }, []);
    expect(alternative(bought, 'R10')?.months).toMatchObject([{ opensOn: '2026-04-24', closesOn: null }]);
  });

  it('R11: 10.005 is cut off', () => {
    const odd = result('trtc', april, [outage('2024-04-08 15:00', '2024-04-08 16:00')], {
      consumed: '100.05',
    });
    expect(odd.assessment.months[0]?.amount).toBe('10.01');
    expect(alternative(odd, 'R11')?.months).toMatchObject([{ due: { amount: '10.00' }, differs: true }]);
    expect(alternative(afternoon, 'R11')?.months).toMatchObject([{ due: null, differs: false }]);
  });

  it('R11: of an amount that makes as many messages only the money is another', () => {
    const sms = result('sms', april, [count('2024-04-08', 1000, 60)], {
      consumed: '100.05',
      messagePrice: '0.045',
    });
    expect(sms.assessment.months[0]).toMatchObject({ amount: '10.01', messages: 222 });
    expect(alternative(sms, 'R11')?.months).toMatchObject([{ due: { amount: '10.00', messages: null } }]);
  });

  it('R12: 100.00 ÷ 0.045 makes 2,223 messages', () => {
    const sms = result('sms', april, [count('2024-04-08', 1000, 60)], {
      consumed: '1000.00',
      messagePrice: '0.045',
    });
    expect(sms.assessment.months[0]?.messages).toBe(2222);
    expect(alternative(sms, 'R12')?.months).toMatchObject([{ due: { amount: '100.00', messages: 2223 } }]);
    const even = result('sms', april, [count('2024-04-08', 1000, 60)], {
      consumed: '1000.00',
      messagePrice: '0.05',
    });
    expect(alternative(even, 'R12')?.months).toMatchObject([{ due: null, differs: false }]);
  });

  it('R13: without the excluded thousand the ten failures are 1 %', () => {
    const calls = result('ccc', april, [
      count('2024-04-08', 1000, 10),
      count('2024-04-09', 1000, 500, { exclusion: '5.1' }),
    ]);
    expect(calls.assessment.months[0]).toMatchObject({
      availability: { percent: '99.5000' },
      amount: '0.00',
    });
    expect(alternative(calls, 'R13')?.months).toMatchObject([
      { measured: { bad: 10, percent: '99.0000', credit: 10 }, due: { amount: '100.00' } },
    ]);
  });

  it('R15: 145 minutes of ten days are measured by the thirty of a full month', () => {
    const cut = result('im', { startDate: '2026-03-01', endDate: '2026-04-10' }, [
      outage('2026-04-05 00:00', '2026-04-05 02:25'),
    ]);
    expect(cut.assessment.months[1]?.credit.expected).toBe(10);
    expect(alternative(cut, 'R15')?.months).toMatchObject([
      { differs: false },
      { measured: { bad: 145, percent: '99.6643', credit: 0 }, due: { amount: '0.00' } },
    ]);
  });

  it('R16: the percentage of the whole fee, no more than the cap', () => {
    expect(alternative(namedResult('ccc-the-percentage-is-of-the-fee-paid'), 'R16')?.months).toMatchObject([
      { due: { amount: '500.00' } },
    ]);
    const mostlyVouchers = result('ccc', april, [count('2024-04-08', 1000, 60)], {
      consumed: '1000.00',
      deducted: '600.00',
    });
    expect(alternative(mostlyVouchers, 'R16')?.months).toMatchObject([{ due: { amount: '400.00' } }]);
  });
});

it('R2 comes to the credits that the assessment gives as lowest and highest, R3 to its cautious amount', () => {
  const trtc = termsOf('trtc');
  let differing = 0;
  for (let seed = 1; seed <= 150; seed++) {
    const random = strictResult(randomCase(seed, trtc, calendar), trtc);
    for (const which of ['lower', 'upper'] as const) {
      const months = alternative(random, 'R2', which)?.months ?? [];
      expect(months).toHaveLength(random.assessment.months.length);
      months.forEach(({ measured }, index) => {
        const ours = random.assessment.months[index];
        expect(measured?.credit ?? ours?.credit.expected, `seed ${seed}`).toBe(ours?.credit[which]);
        if (measured) differing++;
      });
    }
    alternative(random, 'R3')?.months.forEach(({ due }, index) => {
      const ours = random.assessment.months[index];
      expect(due?.amount ?? ours?.amount, `seed ${seed}`).toBe(ours?.cautiousAmount);
    });
  }
  expect(differing).toBeGreaterThan(20);
});
