import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalText, percentage, readSample, timesHundred, wholeNumber } from './sample-value';

const text = (raw: unknown) => {
  const sample = readSample(raw);
  return typeof sample === 'string' ? sample : `${decimalText(sample.value)}${sample.isPercent ? '%' : ''}`;
};

describe('a sample’s value', () => {
  it.each([
    ['0.9733333333333334', '0.9733333333333334'],
    [0.1, '0.1'],
    ['97.50', '97.5'],
    ['9.7e-01', '0.97'],
    ['1e-05', '0.00001'],
    ['1.5E3', '1500'],
    ['97.3%', '97.3%'],
    ['97.3 %', '97.3%'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['97,3', '97.3'],
    ['0,973', '0.973'],
    ['９７．３％', '97.3%'],
    ['1e-300', '0'],
    ['NaN', 'unknown'],
    ['', 'unknown'],
    ['null', 'unknown'],
    [null, 'unknown'],
    [undefined, 'unknown'],
    [Number.NaN, 'unknown'],
    ['+Inf', 'unreadable'],
    [Infinity, 'unreadable'],
    ['1,234', 'unreadable'],
    ['1.2 K', 'unreadable'],
    ['.', 'unreadable'],
    ['%', 'unreadable'],
    [true, 'unreadable'],
    [{}, 'unreadable'],
  ])('%j is %s', (raw, value) => {
    expect(text(raw)).toBe(value);
  });

  it('is exact for every double', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (number) => {
        const sample = readSample(String(number));
        if (typeof sample !== 'object') throw new Error(String(number));
        expect(Math.abs(Number(decimalText(sample.value)) - number)).toBeLessThan(1e-20);
        expect(Math.abs(Number(decimalText(timesHundred(sample.value))) - number * 100)).toBeLessThan(1e-13);
      }),
    );
  });
});

const of = (units: number) => ({ units: BigInt(units), scale: 0 });

it('a ratio is cut off, never rounded up to the next', () => {
  expect(percentage(of(2), of(3))).toBe('66.666666666666');
  expect(percentage(of(99), of(100))).toBe('99');
  expect(percentage(of(98_999_999), of(99_999_999))).toBe('98.999999989999');
});

it('a whole number is told from a fraction', () => {
  expect(wholeNumber({ units: 1200n, scale: 1 })).toBe(120);
  expect(wholeNumber({ units: 1205n, scale: 1 })).toBeNull();
  expect(wholeNumber({ units: 10n ** 20n, scale: 0 })).toBeNull();
});
