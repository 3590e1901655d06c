import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tierOf } from '../domain';
import { namedResult, termsOf } from './named-result.test-support';
import { amountWorking } from './amount-working';
import { exactPercent } from './exact-percent';
import { budgetOf, tierWorking } from './tier-working';
import { workingEntries } from './working-entries';

const names = readdirSync(new URL('../cli/cases/', import.meta.url))
  .filter((file) => file.endsWith('.case.json'))
  .map((file) => file.replace('.case.json', ''));

/** The working shows what the rules decided: over every named case it must come to the same. */
describe.each(names)('%s', (name) => {
  const result = namedResult(name);
  const { terms, subject, assessment, evidence } = result;

  it('shows the steps that lead to each amount', () => {
    for (const month of assessment.months) {
      const { total, bad } = month.measured;
      const tier = total > 0 ? tierOf(terms, total - bad.expected, total) : null;
      const fee = evidence.months[month.index - 1]?.fee;
      if (!tier || !fee) continue;
      const { share, cap, isCapped, isRounded, cautious } = amountWorking(
        terms,
        month,
        tier,
        fee,
        subject.fees.currency,
      );
      const unrounded = isCapped ? cap : share;
      if (isRounded) expect(Math.abs(Number(unrounded) - Number(month.amount))).toBeLessThanOrEqual(0.5);
      else expect(unrounded).toBe(month.amount);
      if (cautious && !cautious.isRounded) expect(cautious.share).toBe(month.cautiousAmount);
      if (!cautious) expect(month.cautiousAmount).toBe(month.amount);
    }
  });

  it('shows the bounds that each availability lies between', () => {
    for (const { measured, credit } of assessment.months) {
      if (measured.total === 0) continue;
      const { tier, whole, next } = tierWorking(terms, measured);
      expect(tier ? tier.credit : '0%').toBe(`${credit.expected}%`);
      if (whole.from !== null) expect(whole.from <= whole.good).toBe(true);
      if (whole.below !== null) expect(whole.good < whole.below).toBe(true);
      if (!next) continue;
      const worse = measured.total - measured.bad.expected - next.more;
      expect(tierOf(terms, worse, measured.total)).toEqual(next.tier);
    }
  });

  it('lists every entry that counts in a month', () => {
    for (const month of assessment.months) {
      const listed = workingEntries(result, month).map(({ entry }) => entry);
      const counted = result.shares.flatMap((shares, entry) =>
        shares.some((share) => share.month === month.index) ? [entry] : [],
      );
      expect(listed).toEqual(expect.arrayContaining(counted));
      expect(new Set(listed).size).toBe(listed.length);
    }
  });
});

it.each([
  ['trtc', 43_200, 90, { allowed: 40, used: '225', left: 0 }],
  ['trtc', 44_640, 30, { allowed: 40, used: '75', left: 10 }],
  ['trtc', 1_440, 0, { allowed: 0, used: null, left: 0 }],
  ['im', 43_200, 432, { allowed: 432, used: '100', left: 0 }],
  ['im', 43_200, 433, { allowed: 432, used: '100.2', left: 0 }],
  ['sms', 140_000, 7001, { allowed: 7000, used: '100.01', left: 0 }],
  ['ccc', 199, 0, { allowed: 0, used: null, left: 0 }],
])('%s: of %i with %i bad the budget is cut off, never rounded', (product, total, expected, budget) => {
  expect(budgetOf(termsOf(product), { total, bad: { lower: 0, expected, upper: expected } })).toEqual(budget);
});

it('writes an exact percentage without dots', () => {
  expect(exactPercent({ fraction: ['42768', '43200'], percent: '99.0000' })).toBe('99.0000%');
  expect(exactPercent({ fraction: ['21570', '21600'], percent: '99.8611' })).toBe('99.8611…%');
});

it('writes an amount that the cap cuts', () => {
  const { terms, subject, assessment, evidence } = namedResult('trtc-vouchers-paid-most-so-the-cap-bites');
  const [month] = assessment.months;
  const [is] = evidence.months;
  const [, , tier] = terms.tiers.rows;
  if (!month || !is || !tier) throw new Error('the case has one month in the third tier');
  expect(amountWorking(terms, month, tier, is.fee, subject.fees.currency)).toMatchObject({
    credit: '50%',
    share: '500.00',
    cap: '100.00',
    isCapped: true,
    isRounded: false,
    cautious: { share: '50.00', isRounded: false },
  });
});
