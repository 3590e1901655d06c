import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { civilDate, dayOf, formatDay } from '../domain/time/day';
import { readInstant } from './instant';

const said = (text: string) => {
  const instant = readInstant(text);
  return instant.ok ? instant.value.text : instant.code;
};
const two = (number: number) => String(number).padStart(2, '0');

const day = fc.integer({ min: dayOf(2000, 1, 1), max: dayOf(2099, 12, 31) });
const hour = fc.integer({ min: 0, max: 23 });
const sixty = fc.integer({ min: 0, max: 59 });
const clock = fc
  .tuple(hour, sixty, fc.option(fc.tuple(sixty, fc.option(fc.stringMatching(/^\d{1,9}$/)))))
  .map(([h, m, rest]) => {
    const fraction = rest?.[1] ? `.${rest[1]}` : '';
    return `${two(h)}:${two(m)}${rest ? `:${two(rest[0])}${fraction}` : ''}`;
  });
const offset = fc.oneof(
  fc.constantFrom('', 'Z', '+14:00', '-14:00'),
  fc
    .tuple(fc.constantFrom('+', '-'), fc.integer({ min: 0, max: 13 }), sixty)
    .map(([sign, h, m]) => `${sign}${two(h)}:${two(m)}`),
);
const canonical = fc.tuple(day, clock, offset).map(([on, time, zone]) => `${formatDay(on)}T${time}${zone}`);

describe('every instant', () => {
  it('in the form of the case file reads as itself', () => {
    fc.assert(
      fc.property(canonical, (text) => {
        expect(said(text)).toBe(text);
      }),
    );
  });

  it('takes the long way to the same text', () => {
    fc.assert(
      fc.property(canonical, (text) => {
        expect(said(text.replace('T', ' T '))).toBe(text);
        expect(said(text.replaceAll('-', '−'))).toBe(text);
      }),
    );
  });

  it('with a zone named before it must agree with its own', () => {
    fc.assert(
      fc.property(canonical, (text) => {
        const zone = /(?:Z|[-+]\d\d:\d\d)$/.exec(text)?.[0];
        const agreed = zone === undefined ? `${text}Z` : /Z|00:00/.test(zone) ? text : 'not-a-date';
        expect(said(`UTC ${text}`)).toBe(agreed);
      }),
    );
  });

  it('reads back in words and in digits', () => {
    fc.assert(
      fc.property(day, hour, sixty, sixty, (on, h, m, s) => {
        const { year, month, day: date } = civilDate(on);
        const text = `${formatDay(on)}T${two(h)}:${two(m)}:${two(s)}`;
        expect(said(`${year}年${month}月${date}日${h}时${m}分${s}秒`)).toBe(text);
        expect(said(`${year}年${month}月${date}日　${h}時${m}分${s}秒（日本時間）`)).toBe(`${text}+09:00`);
        expect(said(text.replace(/[-T:]/g, ''))).toBe(text);
        expect(said(text.replace(/[-:]/g, ''))).toBe(text);
      }),
    );
  });

  const forms = ['zh-CN', 'zh-TW', 'en-US', 'en-GB', 'ja-JP'].flatMap((locale) =>
    (['h12', 'h23'] as const).map(
      (hourCycle) =>
        new Intl.DateTimeFormat(locale, {
          dateStyle: 'long',
          timeStyle: 'medium',
          hourCycle,
          timeZone: 'UTC',
        }),
    ),
  );

  it('reads back as browsers write it', () => {
    fc.assert(
      fc.property(day, hour, sixty, sixty, (on, h, m, s) => {
        const text = `${formatDay(on)}T${two(h)}:${two(m)}:${two(s)}`;
        for (const form of forms) {
          const local = form.format(Date.parse(`${text}Z`));
          expect([local, said(local)]).toEqual([local, text]);
        }
      }),
    );
  });

  it('as the engine writes it reads as the same moment, wherever it is', () => {
    fc.assert(
      fc.property(fc.integer({ min: 946_684_800, max: 4_102_444_799 }), (second) => {
        const date = new Date(second * 1000);
        expect(Date.parse(said(date.toString()))).toBe(second * 1000);
        expect(said(date.toUTCString())).toBe(date.toISOString().replace('.000', ''));
      }),
    );
  });

  it('is answered, whatever the text', () => {
    const near = fc.stringMatching(/^20[\d年月日时分 /.\-:(（下午晚上PMUTC+Z,]{0,30}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), near, canonical), (text) => {
        const instant = readInstant(text, { dateAlone: true });
        if (instant.ok && !instant.value.dateOnly) expect(said(instant.value.text)).toBe(instant.value.text);
      }),
    );
  });

  it('is answered at once, however long the text', () => {
    for (const text of ['1', ' ', '　', '2026-03-20 ', '上午', '('].map((part) => part.repeat(1e7))) {
      const before = performance.now();
      expect(['empty', 'not-a-date']).toContain(said(text));
      // A hang, not speed: what backtracks takes minutes here, and machines are noisy
      expect(performance.now() - before).toBeLessThan(5000);
    }
  });
});
