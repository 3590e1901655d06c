import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise, plainText } from './normalise';

describe('normalise', () => {
  it.each([
    ['２０２６／０３／２０', '2026/03/20'],
    ['１０：００', '10:00'],
    ['10∶00', '10:00'],
    ['10︰00', '10:00'],
    ['ＰＭ', 'PM'],
    ['（金）', '(金)'],
    ['㋿8年', '令和8年'],
    ['㈮', '(金)'],
    ['ﾊﾟ', 'パ'],
    ['a\u3000b\u00a0c\u202fd\u2009e', 'a b c d e'],
    ['  a \t\r\n b\n', 'a b'],
    ['\ufeff\u200ba\u200f\u202eb\u2066\u00ad', 'ab'],
    ['10\ufe0f', '10'],
    ['100²', '100²'],
    ['1½', '1½'],
    ['3①', '3①'],
    ['\u{1d7d9}\u{1d7da}', '12'],
  ])('%j is %j', (text, plain) => {
    expect(normalise(text)).toBe(plain);
  });

  it.each(Array.from('-−ー‐‑‒–—―－﹣﹘ｰ─━〜～~∼〰゠⸺'))('takes %j for a hyphen', (dash) => {
    expect(normalise(`2026${dash}03`)).toBe('2026-03');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = normalise(text);
        expect(normalise(once)).toBe(once);
      }),
    );
  });
});

describe('plainText', () => {
  it.each([
    ['"2026-03-20"', '2026-03-20'],
    ["'12'", '12'],
    ['“12”', '12'],
    ['「12」', '12'],
    ['"12', '"12'],
    [' ', ''],
    ['""', ''],
  ])('%j is %j', (text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('gives up on what is longer than any one value, not counting blanks at the ends', () => {
    expect(plainText('1'.repeat(200))).toBe('1'.repeat(200));
    expect(plainText('1'.repeat(201))).toBeNull();
    expect(plainText(`${' '.repeat(500)}1${'\n'.repeat(500)}`)).toBe('1');
  });
});
