import { describe, expect, it } from 'vitest';
import { formatsFor } from './format';

const zh = formatsFor('zh');
const en = formatsFor('en');
const ja = formatsFor('ja');

describe('days', () => {
  it('are written out', () => {
    expect(en.formatDay('2026-03-17')).toBe('17 March 2026');
    expect(zh.formatDay('2026-03-17')).toBe('2026年3月17日');
    expect(ja.formatDay('2026-03-17')).toBe('2026年3月17日');
  });

  it('are written short', () => {
    expect(en.formatDayShort('2026-09-01')).toBe('1 Sep');
    expect(zh.formatDayShort('2026-09-01')).toBe('9月1日');
    expect(ja.formatDayShort('2026-09-01')).toBe('9月1日');
  });

  it('have a weekday', () => {
    expect([en, zh, ja].map((formats) => formats.formatWeekday('2026-03-17'))).toEqual(['Tue', '周二', '火']);
  });

  it('belong to a month', () => {
    expect([en, zh, ja].map((formats) => formats.formatMonth('2026-04-30'))).toEqual([
      'April 2026',
      '2026年4月',
      '2026年4月',
    ]);
    expect([en, zh, ja].map((formats) => formats.formatMonthShort('2026-04-30'))).toEqual([
      'Apr',
      '4月',
      '4月',
    ]);
  });

  it.each(['2000-01-01', '2024-02-29', '2099-12-31'])('stay the same day everywhere: %s', (day) => {
    const [year, month, date] = day.split('-').map(Number);
    expect(zh.formatDay(day)).toBe(`${year}年${month}月${date}日`);
  });

  it('refuse what is no day', () => {
    expect(() => en.formatDay('17 March')).toThrow(RangeError);
  });
});

describe('ranges of days', () => {
  const cases = [
    ['2026-03-17', '2026-03-31', '17–31 March 2026', '2026年3月17日至31日', '2026年3月17日～31日'],
    [
      '2026-03-17',
      '2026-06-16',
      '17 March – 16 June 2026',
      '2026年3月17日至6月16日',
      '2026年3月17日～6月16日',
    ],
    [
      '2026-12-17',
      '2027-01-16',
      '17 December 2026 – 16 January 2027',
      '2026年12月17日至2027年1月16日',
      '2026年12月17日～2027年1月16日',
    ],
    [
      '2026-03-17',
      '2027-03-16',
      '17 March 2026 – 16 March 2027',
      '2026年3月17日至2027年3月16日',
      '2026年3月17日～2027年3月16日',
    ],
    ['2026-06-01', '2026-06-01', '1 June 2026', '2026年6月1日', '2026年6月1日'],
  ] as const;
  it.each(cases)('%s to %s', (first, last, inEnglish, inChinese, inJapanese) => {
    expect(en.formatDayRange(first, last)).toBe(inEnglish);
    expect(zh.formatDayRange(first, last)).toBe(inChinese);
    expect(ja.formatDayRange(first, last)).toBe(inJapanese);
  });

  it('are written short', () => {
    expect(en.formatDayRangeShort('2026-03-17', '2026-03-31')).toBe('17–31 Mar');
    expect(en.formatDayRangeShort('2026-03-17', '2026-04-16')).toBe('17 Mar – 16 Apr');
    expect(en.formatDayRangeShort('2026-12-17', '2027-12-16')).toBe('17 Dec – 16 Dec');
    expect(zh.formatDayRangeShort('2026-03-17', '2026-03-31')).toBe('3月17日至31日');
    expect(ja.formatDayRangeShort('2026-03-17', '2026-04-16')).toBe('3月17日～4月16日');
    expect(zh.formatDayRangeShort('2026-12-17', '2027-12-16')).toBe('12月17日至12月16日');
  });
});

describe('money', () => {
  it('is grouped and keeps each digit', () => {
    expect(en.formatAmount('1200.00')).toBe('1,200.00');
    expect(zh.formatAmount('0.50')).toBe('0.50');
    expect(ja.formatAmount('1000')).toBe('1,000');
    const digits = '123456789012345678901234567.891';
    for (const formats of [zh, en, ja])
      expect(formats.formatAmount(digits)).toBe('123,456,789,012,345,678,901,234,567.891');
  });

  it('names its currency so that no other can be meant', () => {
    expect(en.formatMoney('1200.00', 'CNY')).toBe('1,200.00\u00A0CNY');
    expect(ja.formatMoney('1200.00', 'CNY')).toBe('1,200.00\u00A0CNY');
    expect(zh.formatMoney('1200.00', 'CNY')).toBe('1,200.00元（CNY）');
    expect(zh.formatMoney('1200', 'JPY')).toBe('1,200日元（JPY）');
    expect(zh.formatMoney('9.90', 'USD')).toBe('9.90美元（USD）');
  });
});

describe('percentages', () => {
  it('are cut off, never rounded', () => {
    expect(en.formatPercent('99.8611', 2)).toBe('99.86%');
    expect(en.formatPercent('99.8999', 2)).toBe('99.89%');
    expect(zh.formatPercent('99.9999', 2)).toBe('99.99%');
    expect(ja.formatPercent('99.9999', 0)).toBe('99%');
  });

  it('are filled up', () => {
    expect(en.formatPercent('100', 2)).toBe('100.00%');
    expect(en.formatPercent('99.5', 4)).toBe('99.5000%');
  });
});

describe('numbers and lists', () => {
  it('are grouped', () => {
    expect(en.formatInteger(21_600)).toBe('21,600');
    expect(zh.formatInteger(44_640n)).toBe('44,640');
  });

  it('are joined as the language joins', () => {
    expect(en.formatList(['3.1', '3.2'])).toBe('3.1 and 3.2');
    expect(zh.formatList(['3月', '4月', '6月'])).toBe('3月、4月和6月');
    expect(ja.formatList(['3月', '4月', '6月'])).toBe('3月、4月、6月');
  });
});
