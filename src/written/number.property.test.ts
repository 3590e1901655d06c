import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAmount, readCount, readPercent } from './number';

const whole = fc.bigInt({ min: 0n, max: 10n ** 24n });
const fraction = fc.option(fc.stringMatching(/^\d{1,5}$/));
const wide = (text: string) =>
  text.replace(/[!-~]/g, (sign) => String.fromCodePoint(sign.codePointAt(0)! + 0xfee0));
const grouped = (digits: string, mark: string) => digits.replace(/\B(?=(?:\d{3})+$)/g, mark);

describe('every amount', () => {
  it('reads back however it is grouped, half width and full, with a currency and without', () => {
    fc.assert(
      fc.property(whole, fraction, (units, part) => {
        const value = `${units}${part === null ? '' : `.${part}`}`;
        for (const mark of ['', ',', ' ', '\u2009', "'", '’', '，']) {
          const text = `${grouped(String(units), mark)}${part === null ? '' : `.${part}`}`;
          // "1.000" may be a thousand
          if (/^[1-9]\d{0,2}\.\d{3}$/.test(text)) continue;
          for (const written of [text, wide(text), `¥${text}`, `${text} 元 (CNY)`, `-${text}`]) {
            const code = { ok: false, code: 'negative' };
            const expected = written.startsWith('-') ? code : { ok: true, value };
            expect([written, readAmount(written)]).toEqual([written, expected]);
          }
        }
      }),
    );
  });

  it('reads back from 亿 and 万', () => {
    const below = fc.integer({ min: 10, max: 9999 });
    fc.assert(
      fc.property(below, below, below, (a, b, c) => {
        const value = String(BigInt(a) * 10n ** 8n + BigInt(b) * 10n ** 4n + BigInt(c));
        expect(readAmount(`${a}亿${b}万${c}元`)).toEqual({ ok: true, value });
        expect(readCount(`${a}億${b}万${c}回`)).toEqual({ ok: true, value: Number(value) });
      }),
    );
  });
});

describe('every count and percentage', () => {
  it('reads back as written', () => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (count) => {
        expect(readCount(count.toLocaleString('en'))).toEqual({ ok: true, value: count });
        expect(readCount(wide(String(count)))).toEqual({ ok: true, value: count });
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99 }), fc.stringMatching(/^\d{1,20}$/), (percent, part) => {
        const value = `${percent}.${part}`;
        expect(readPercent(wide(`${value}%`))).toEqual({ ok: true, value });
      }),
    );
  });
});

describe('every text', () => {
  it('is answered, and an answer is in the form of the case file', () => {
    const near = fc.stringMatching(/^[\d,.' 万亿千百元¥()\-%次]{0,24}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), near), (text) => {
        const [amount, count, percent] = [readAmount(text), readCount(text), readPercent(text)];
        if (amount.ok) expect(amount.value).toMatch(/^(?:0|[1-9]\d*)(?:\.\d+)?$/);
        if (percent.ok) expect(percent.value).toMatch(/^(?:0|[1-9]\d?|100)(?:\.\d+)?$/);
        if (count.ok) expect(Number.isSafeInteger(count.value) && count.value >= 0).toBe(true);
      }),
    );
  });

  it('is answered at once, however long', () => {
    for (const text of ['1', ' ', '　', '1,', '万', '¥', '('].map((part) => part.repeat(1e7))) {
      const before = performance.now();
      void [readAmount(text), readCount(text), readPercent(text)];
      // A hang, not speed: what backtracks takes minutes here, and machines are noisy
      expect(performance.now() - before).toBeLessThan(5000);
    }
  });
});
