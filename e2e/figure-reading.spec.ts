import { everyState, minutesOfChat, term } from '../src/gallery/made-cases';
import { comeToChart } from './chart';
import { expect, test, type Locator, type Page } from './journey';
import { openExample } from './open-example';

/** Every drawing of the result can be read part by part: by key, by pointer and by touch, in three languages. */

test.describe.configure({ mode: 'parallel' });

async function open(page: Page, file: object): Promise<void> {
  await openExample(page, file);
  await comeToChart(page);
}

/** By place, since the words are another language's each time. */
const figures = {
  budget: '.verdict',
  ruler: '.ruler',
  chart: '.soundings',
  map: '.slice-map',
  windows: '.windows',
  days: '.business-days',
} as const;

const sliderOf = (page: Page, figure: keyof typeof figures) =>
  page.locator(figures[figure]).getByRole('slider');
const wordsOf = (page: Page, figure: keyof typeof figures) =>
  page.locator(figures[figure]).locator('.reader__words > b');
const said = async (slider: Locator) => (await slider.getAttribute('aria-valuetext')) ?? '';

/** What a key leads to, as it is said and as it is shown. */
async function press(page: Page, figure: keyof typeof figures, key: string): Promise<string> {
  await page.keyboard.press(key);
  const text = await said(sliderOf(page, figure));
  if (figure !== 'chart') await expect(wordsOf(page, figure)).toHaveText(text);
  return text;
}

const first = {
  'en-GB': {
    budget: ['195 min used, 487% of what is allowed.', 'The commitment allows 40 min.'],
    ruler: [
      '17–31 March 2026: 15 days, no. 1; 1 entry with failures.',
      'Entry 1: 31 Mar, 23:30 – 1 Apr, 00:20.',
    ],
    chart: [
      '17–31 March 2026: 99.86%, 10% of the fee, 30 of 21,600 min, 80 min more: 20%.',
      '1–30 April 2026: 99.54%, 10% of the fee, 195 of 43,200 min, at least 180, at most 200, 25 min more: 20%.',
    ],
    windows: [
      '17–31 March 2026: the month ends on 31 March 2026.',
      '17–31 March 2026: 1 April 2026 is business day 1.',
    ],
    days: ['Tue, 31 March 2026: the service month ends.', 'Wed, 1 April 2026: business day 1.'],
  },
  'zh-CN': {
    budget: ['已用195分钟，即487%。', '承诺标准容许不可用40分钟。'],
    ruler: [
      '2026年3月17日至31日：15天，第1个；1条记录含有故障。',
      '第1条记录：3月31日 23:30至4月1日 00:20。',
    ],
    chart: [
      '2026年3月17日至31日：99.86%，赔偿当月费用的10%，30/21,600分钟，再多80分钟：20%。',
      '2026年4月1日至30日：99.54%，赔偿当月费用的10%，195/43,200分钟，最少180，最多200，再多25分钟：20%。',
    ],
    windows: [
      '2026年3月17日至31日：服务月度于2026年3月31日结束。',
      '2026年3月17日至31日：2026年4月1日为第1个工作日。',
    ],
    days: ['2026年3月31日（周二）：服务月度结束。', '2026年4月1日（周三）：第1个工作日。'],
  },
  'ja-JP': {
    budget: ['実績は195分で、許される範囲の487%です。', '保証値の範囲で許される利用不可は40分です。'],
    ruler: [
      '2026年3月17日～31日：15日間、第1月度、障害を示す記録1件。',
      '記録1：3月31日 23:30～4月1日 00:20。',
    ],
    chart: [
      '2026年3月17日～31日：99.86%、料金の10%を補償、21,600分のうち30分、あと80分で20%。',
      '2026年4月1日～30日：99.54%、料金の10%を補償、43,200分のうち195分、最小180、最大200、あと25分で20%。',
    ],
    windows: [
      '2026年3月17日～31日：2026年3月31日に月度が終わります。',
      '2026年3月17日～31日：2026年4月1日は第1営業日です。',
    ],
    days: ['2026年3月31日（火）：サービス月度の終わり。', '2026年4月1日（水）：第1営業日。'],
  },
} as const;

const read = ['budget', 'ruler', 'chart', 'windows', 'days'] as const;

for (const [locale, texts] of Object.entries(first))
  test.describe(`in ${locale}${locale === 'en-GB' ? '' : ' @everywhere'}`, () => {
    test.use({ locale });

    test('every drawing is read by keys, each at one stop of Tab', async ({ page }) => {
      await open(page, everyState);
      for (const [figure, expected] of read.map((one) => [one, texts[one]] as const)) {
        await expect(sliderOf(page, figure), figure).toHaveCount(1);
        await sliderOf(page, figure).focus();
        const right = await press(page, figure, 'ArrowRight');
        expect([right, await press(page, figure, 'ArrowRight')], figure).toEqual(expected);
        await expect(
          page
            .locator(figures[figure])
            .locator('.reader__mark, .reader__wash, .ruler__mark--active, .day--active'),
        ).not.toHaveCount(0);
        expect(await press(page, figure, 'Home'), figure).toBe(expected[0]);
        const last = await press(page, figure, 'End');
        expect(await press(page, figure, 'ArrowRight'), figure).toBe(last);
        expect(await press(page, figure, 'ArrowLeft'), figure).not.toBe(last);
        await page.keyboard.press('Escape');
        await expect(wordsOf(page, figure)).toHaveCount(0);
        await page.keyboard.press('End');
        await page.keyboard.press('Tab');
        await expect(sliderOf(page, figure)).not.toBeFocused();
        expect(await said(sliderOf(page, figure)), figure).not.toBe(last);
      }
    });
  });

test.describe('by pointer', () => {
  test.use({ locale: 'en-GB' });

  test('a part is read while it is pointed at', async ({ page }) => {
    await open(page, everyState);
    await page.locator('.ruler__months > li').nth(1).hover();
    await expect(wordsOf(page, 'ruler')).toHaveText(
      '1–30 April 2026: 30 days, no. 2; 12 entries with failures.',
    );
    await page.locator('.ruler__mark').nth(3).hover({ force: true });
    await expect(wordsOf(page, 'ruler')).toHaveText('Entry 4: 15 Apr, 12:01–12:04.');
    await page.locator('.day', { hasText: 'opens' }).hover();
    await expect(wordsOf(page, 'days')).toHaveText('Thu, 9 April 2026: claims open.');
    await page.locator('.windows__shut').nth(1).hover({ force: true });
    await expect(wordsOf(page, 'windows')).toHaveText(
      '1–30 April 2026: claims close on 29 June 2026 at 24:00; 40 days left.',
    );
    await expect(wordsOf(page, 'days')).toHaveCount(0);
    await page.locator('.budget-bar__frame').hover({ force: true });
    await expect(wordsOf(page, 'budget')).toHaveText(/195 min used|allows 40 min/);
    await page.locator('.chart__screen .recharts-surface').hover();
    await expect(page.locator('.chart__slip')).toContainText('1–30 April 2026');
  });

  test('up and down lead from month to month, from window to window', async ({ page }) => {
    await open(page, everyState);
    await sliderOf(page, 'ruler').focus();
    await press(page, 'ruler', 'ArrowDown');
    expect(await press(page, 'ruler', 'ArrowDown')).toMatch(/^1–30 April 2026: /);
    expect(await press(page, 'ruler', 'ArrowUp')).toMatch(/^17–31 March 2026: /);
    await sliderOf(page, 'windows').focus();
    await press(page, 'windows', 'Home');
    expect(await press(page, 'windows', 'ArrowDown')).toBe(
      '1–30 April 2026: the month ends on 30 April 2026.',
    );
  });

  test('entries too many to be told apart are read by month', async ({ page }) => {
    await open(page, term(60, 5000));
    await sliderOf(page, 'ruler').focus();
    expect(await press(page, 'ruler', 'ArrowRight')).toMatch(
      /^1–31 January 2021: 31 days, no. 1; 8\d entries/,
    );
    expect(await press(page, 'ruler', 'ArrowRight')).toMatch(/^1–28 February 2021: /);
  });
});

test.describe('by touch', () => {
  test.use({ locale: 'en-GB', hasTouch: true, viewport: { width: 360, height: 740 } });

  test('a part that is tapped stays read', async ({ page }) => {
    await open(page, minutesOfChat);
    const day = page.locator('.day', { hasText: 'opens' });
    await day.scrollIntoViewIfNeeded();
    await day.tap();
    await expect(wordsOf(page, 'days')).toHaveText(/claims open\.$/);
    await page.locator('.ruler__months > li').nth(1).tap();
    await expect(wordsOf(page, 'ruler')).toHaveText(/^17 April – 16 May 2026: /);
  });
});
