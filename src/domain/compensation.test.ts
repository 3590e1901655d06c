import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compensation, formatAmount } from './compensation';
import { compareDecimals, parseDecimal, type Decimal } from './decimal';
import type { AgreementTerms, Percentage } from './terms';
import type { Currency } from './currency';

const decimal = (text: string): Decimal => {
  const parsed = parseDecimal(text);
  if (!parsed) throw new Error(text);
  return parsed;
};

const terms = (basis: 'consumed' | 'paid', kind: 'voucher' | 'messages' = 'voucher'): AgreementTerms => ({
  id: 'test',
  serviceMonth: { kind: 'calendar' },
  measure: { kind: 'occurrences', unit: 'calls' },
  commitment: { availability: '99%' },
  tiers: { rows: [] },
  fee: { basis },
  remedy: { kind },
  claim: { opens: { afterBusinessDay: 5 }, closes: { afterDays: 60 } },
  exclusions: [],
});

interface Asked {
  readonly credit?: Percentage;
  readonly basis?: 'consumed' | 'paid';
  readonly currency?: Currency;
  readonly price?: string;
}

function due(
  consumed: string,
  deducted: string,
  { credit, basis = 'consumed', currency = 'CNY', price }: Asked,
) {
  const result = compensation(
    terms(basis, price === undefined ? 'voucher' : 'messages'),
    credit === undefined ? null : { below: '99%', credit },
    { consumed: decimal(consumed), deducted: decimal(deducted) },
    currency,
    price === undefined ? null : decimal(price),
  );
  return [
    formatAmount(result.amount, currency),
    formatAmount(result.cautiousAmount, currency),
    result.messages === null ? null : Number(result.messages),
  ];
}

describe('compensation', () => {
  it.each<[string, string, string, Asked, (string | number | null)[]]>([
    ['credit of the fee consumed', '12000.00', '1500.00', { credit: '10%' }, ['1200.00', '1050.00', null]],
    ['the cap bites', '1000.00', '900.00', { credit: '50%' }, ['100.00', '50.00', null]],
    [
      'the fee paid as base',
      '1000.00',
      '400.00',
      { credit: '50%', basis: 'paid' },
      ['300.00', '300.00', null],
    ],
    ['half up at the end', '1234.55', '0', { credit: '10%' }, ['123.46', '123.46', null]],
    ['below half', '1234.54999', '0', { credit: '10%' }, ['123.45', '123.45', null]],
    ['yen have no minor unit', '12345', '0', { credit: '10%', currency: 'JPY' }, ['1235', '1235', null]],
    [
      'rounding up past the cap falls back to the cap cut off',
      '1.006',
      '0',
      { credit: '100%' },
      ['1.00', '1.00', null],
    ],
    ['a cap finer than the minor unit', '0.009', '0', { credit: '100%' }, ['0.00', '0.00', null]],
    ['no tier', '1000', '0', {}, ['0.00', '0.00', null]],
    ['no tier pays no message', '1000', '0', { price: '0.05' }, ['0.00', '0.00', 0]],
    [
      'whole messages of the unrounded amount',
      '6300.00',
      '0',
      { credit: '10%', price: '0.045' },
      ['630.00', '630.00', 14000],
    ],
    ['a message short', '6299.99', '0', { credit: '10%', price: '0.045' }, ['630.00', '630.00', 13999]],
    ['a price dearer than the amount', '1', '0', { credit: '10%', price: '0.11' }, ['0.10', '0.10', 0]],
    [
      '30 digits',
      '999999999999999999999999999999',
      '0',
      { credit: '10%' },
      ['99999999999999999999999999999.90', '99999999999999999999999999999.90', null],
    ],
  ])('%s', (_, consumed, deducted, asked, expected) => {
    expect(due(consumed, deducted, asked)).toEqual(expected);
  });

  const cents = fc.bigInt({ min: 0n, max: 10n ** 12n });

  it('never exceeds the cap, and the cautious figure never the other', () => {
    fc.assert(
      fc.property(
        cents,
        cents,
        fc.nat({ max: 4 }),
        fc.constantFrom('10%' as const, '50%' as const, '100%' as const),
        fc.constantFrom<Currency>('CNY', 'JPY'),
        (a, b, scale, credit, currency) => {
          const consumed = { units: a > b ? a : b, scale };
          const deducted = { units: a > b ? b : a, scale };
          const cap = { units: consumed.units - deducted.units, scale };
          const { amount, cautiousAmount } = compensation(
            terms('consumed'),
            { below: '99%', credit },
            { consumed, deducted },
            currency,
            null,
          );
          const digits = currency === 'JPY' ? 0 : 2;
          expect(compareDecimals({ units: amount, scale: digits }, cap)).toBeLessThanOrEqual(0);
          expect(cautiousAmount <= amount).toBe(true);
        },
      ),
    );
  });
});

describe('another rounding (readings of 3.1)', () => {
  it.each([
    ['half-up', 'cut-off', 1235n, 27n],
    ['cut-off', 'up', 1234n, 28n],
  ] as const)('amount %s, messages %s: %s and %s', (amount, messages, minor, whole) => {
    const fee = { consumed: decimal('123.45'), deducted: decimal('0') };
    const asked = [{ below: '99%', credit: '10%' }, fee, 'CNY', decimal('0.45')] as const;
    const paid = compensation(terms('consumed', 'messages'), ...asked, { amount, messages });
    expect(paid).toEqual({ amount: minor, cautiousAmount: minor, messages: whole });
  });

  it.each([
    ['0.40', 25n],
    ['0.41', 25n],
  ])('messages up to a price of %s', (price, whole) => {
    const fee = { consumed: decimal('100'), deducted: decimal('0') };
    const asked = [{ below: '99%', credit: '10%' }, fee, 'CNY', decimal(price)] as const;
    const rounding = { amount: 'half-up', messages: 'up' } as const;
    expect(compensation(terms('consumed', 'messages'), ...asked, rounding).messages).toBe(whole);
  });

  it('has no messages where a voucher is owed, whatever price is given', () => {
    const fee = { consumed: decimal('100'), deducted: decimal('0') };
    const tier = { below: '99%', credit: '10%' } as const;
    expect(compensation(terms('consumed'), tier, fee, 'CNY', decimal('1')).messages).toBeNull();
  });
});

describe('a decimal', () => {
  it.each([
    ['1', '1.00', 0],
    ['0.9', '1', -1],
    ['1.01', '1', 1],
    ['2', '10', -1],
  ])('%s beside %s is %i', (a, b, order) => {
    expect(compareDecimals(decimal(a), decimal(b))).toBe(order);
  });

  it.each([
    '',
    '-1',
    '+1',
    '1.',
    '.5',
    '1e3',
    '1,000',
    ' 1',
    '１',
    '1_0',
    '0x1',
    'NaN',
    `1${'0'.repeat(30)}`,
  ])('is not %j', (text) => {
    expect(parseDecimal(text)).toBeNull();
  });

  it('keeps 30 digits', () => {
    expect(parseDecimal(`0.${'1'.repeat(29)}`)).toEqual({ units: BigInt('1'.repeat(29)), scale: 29 });
  });
});
