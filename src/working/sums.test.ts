import { expect, it } from 'vitest';
import { decimalText, isZero, shortest, sumAmounts } from './sums';

it('adds amounts without a float', () => {
  expect(sumAmounts(['0.10', '0.20', '1000000000000000000000.05'])).toBe('1000000000000000000000.35');
  expect(sumAmounts(['1234', '1'])).toBe('1235');
  expect(sumAmounts([])).toBeNull();
});

it('knows nothing from next to nothing', () => {
  expect(isZero('0.00')).toBe(true);
  expect(isZero('0.01')).toBe(false);
});

it('writes a decimal with the digits asked for, and never with fewer than it has', () => {
  expect(decimalText({ units: 12000n, scale: 0 }, 2)).toBe('12000.00');
  expect(decimalText({ units: 5n, scale: 3 }, 2)).toBe('0.005');
  expect(decimalText(shortest({ units: 2_400_000n, scale: 4 }, 2), 2)).toBe('240.00');
  expect(decimalText(shortest({ units: 1_234_550n, scale: 4 }, 2), 2)).toBe('123.455');
});
