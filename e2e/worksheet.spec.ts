import { findBrowser } from '../scripts/browser';
import { expect, test } from './journey';
import { launchOptions } from './launch-options';
import { fullest, oneOutage, outages, twoMonths } from './paper/cases';
import { openWorksheet } from './paper/open';
import { print, whiteEdge } from './paper/print';
import { readingOrder } from './paper/reading-order';
import { rowsOf, type PaperRow } from './paper/rows';

/** The form on paper, as Chromium prints it with background graphics off. */

// As people print it: the browser without windows sets some characters otherwise.
test.use({ launchOptions: launchOptions(findBrowser()) });

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-05-20T11:42:00+08:00'));
});

const languages = [
  {
    locale: 'zh-CN',
    language: 'zh',
    title: '服务等级协议（SLA）赔偿计算单',
    head: '附件编号',
    foot: /第1页，共(\d)页/,
  },
  {
    locale: 'en-GB',
    language: 'en',
    title: 'SLA compensation worksheet',
    head: 'Attachment no.',
    foot: /Page 1 of (\d)/,
  },
  {
    locale: 'ja-JP',
    language: 'ja',
    title: 'サービスレベル契約（SLA）補償計算書',
    head: '添付番号',
    foot: /1／(\d)ページ/,
  },
] as const;
const papers = { a4: [595, 842], letter: [612, 792] } as const;

for (const [spoken, { locale, language, title, head, foot }] of languages.entries())
  for (const [cut, [paper, size]] of Object.entries(papers).entries())
    test.describe(`${language} on ${paper}`, () => {
      test.use({ locale });
      const sheet = spoken + 2 * cut;

      for (const [turn, count] of [1, 20, 200].entries())
        test(`${count} entries print whole, within their pages${tagOf(sheet, turn, 3)}`, async ({ page }) => {
          await openWorksheet(page, count === 1 ? oneOutage : outages(count));
          await page.locator('#worksheet-language').selectOption(language);
          await page.locator('#worksheet-paper').selectOption(paper);
          await expect(page.locator('.paper h1')).toHaveText(title);
          const { pages, size: printed, rasters } = await print(page);
          expect(printed.map(Math.round)).toEqual(size);
          if (count <= 20) expect(pages).toHaveLength(2);
          expect(pages[0]).toContain(title);
          expect(Number(foot.exec(pages[0] ?? '')?.[1])).toBe(pages.length);
          // Every row, and the head of the table wherever a page has rows.
          const rows = pages.map((text) => text.match(/2026-0[34]-\d\d \d\d:\d\d–\d\d:\d\d/g)?.length ?? 0);
          expect(rows.reduce((sum, one) => sum + one)).toBe(count);
          for (const [index, text] of pages.entries())
            if ((rows[index] ?? 0) > 0) expect(text).toContain(head);
          for (const raster of rasters) {
            expect(raster.pixels.some((grey) => grey < 100)).toBe(true);
            expect(whiteEdge(raster)).toBeGreaterThan(5);
          }
        });

      for (const [turn, file] of fullest.entries())
        test(`20 entries of ${file.product} in two months fill two pages at most${tagOf(sheet, turn, fullest.length)}`, async ({
          page,
        }) => {
          await openWorksheet(page, file);
          await page.locator('#worksheet-language').selectOption(language);
          await page.locator('#worksheet-paper').selectOption(paper);
          for (const month of await page.locator('.worksheet-bar__months input').all()) await month.check();
          await expect(page.locator('.paper h1')).toHaveText(title);
          await expect(page.locator('.claimed > tbody > tr')).toHaveCount(2);
          // On screen the sheet is as wide as its paper; a page that is only to be printed is as wide as the window.
          const { rows, headings, smallest, broken } = await rowsOf(page);
          expect(smallest).toBeGreaterThanOrEqual(7.5);
          expect(broken).toEqual([]);
          const { pages } = await print(page);
          expect(pages).toHaveLength(2);
          for (const row of rows)
            expect(
              pages.some((text) => holds(text, row)),
              row.text,
            ).toBe(true);
          for (const text of pages) {
            const lines = text.split('\n').filter((line) => line.trim() !== '');
            // The last line is the page's foot.
            expect(headings).not.toContain(bare(lines.at(-2) ?? ''));
          }
        });
    });

for (const { locale, language } of languages)
  test.describe(language, () => {
    test.use({ locale });

    test(`every figure stands on it in the order of reading${language === 'en' ? ' @zones' : ' @everywhere'}`, async ({
      page,
    }) => {
      await openWorksheet(page, twoMonths);
      await page.locator('#worksheet-language').selectOption(language);
      await expect(page.locator('.paper')).toHaveAttribute('lang', new RegExp(`^${language}`));
      const { pages } = await print(page);
      expect(pages).toHaveLength(2);
      const text = inOneRun(pages.join('\n'));
      let from = 0;
      for (const figure of readingOrder[language].map(inOneRun)) {
        const at = text.indexOf(figure, from);
        expect(at, `${figure} after …${text.slice(Math.max(0, from - 40), from)}`).toBeGreaterThanOrEqual(0);
        from = at;
      }
    });
  });

test.describe('English', () => {
  test.use({ locale: 'en-GB' });

  test('the chart lies whole within the sheet', async ({ page }) => {
    await openWorksheet(page, twoMonths);
    await page.emulateMedia({ media: 'print' });
    const outside = await page.locator('.paper').evaluate((sheet) => {
      const edge = sheet.getBoundingClientRect();
      const drawn = [...sheet.querySelectorAll('.paper-figure :is(text, rect.tier__rim, line, li, span)')];
      return drawn.filter((one) => {
        const box = one.getBoundingClientRect();
        const isShown = one.checkVisibility() && box.width > 1;
        return isShown && (box.left < edge.left || box.right > edge.right + 0.5);
      }).length;
    });
    expect(outside).toBe(0);
    await expect(page.locator('.worksheet-bar')).toBeHidden();
  });

  test('months are chosen; without one there is no sheet', async ({ page }) => {
    await openWorksheet(page, twoMonths);
    const months = page.getByRole('group', { name: 'Service months to claim' });
    await expect(months.getByRole('checkbox')).toHaveCount(3);
    await expect(months.getByRole('checkbox', { checked: true })).toHaveCount(2);
    await months.getByLabel('17–31 Mar').uncheck();
    await expect(page.locator('.claimed > tbody > tr')).toHaveCount(1);
    await expect(page.locator('.claimed > tfoot')).toContainText('2,400.00');
    await months.getByLabel('1–30 Apr').uncheck();
    await expect(page.getByText('Choose at least one service month.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Print worksheet' })).toBeDisabled();
  });

  test('the sheet is white in the dark, and its words its own', async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await openWorksheet(page, twoMonths);
    await expect(page.locator('.paper')).toHaveCSS('background-color', 'rgb(255, 254, 252)');
    await page.getByLabel('Language of the worksheet').selectOption('zh');
    await expect(page.locator('.paper')).toHaveAttribute('lang', 'zh-CN');
    await expect(page.locator('.paper').getByText('第3.1(1)条').first()).toBeAttached();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.reload();
    await expect(page.locator('.paper h1')).toHaveText('服务等级协议（SLA）赔偿计算单');
  });

  for (const width of [360, 768])
    test(`the sheet fits the ${width} px of the page, and in its full size scrolls in its box`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 800 });
      await openWorksheet(page, twoMonths);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
      const widthOfSheet = () => page.locator('.paper-box').evaluate((box) => box.scrollWidth);
      expect(await widthOfSheet()).toBeLessThanOrEqual(width);
      await page.getByRole('button', { name: 'Show the sheet in full size' }).click();
      expect(await widthOfSheet()).toBeGreaterThan(width);
      await expect(page.getByRole('button', { name: 'Print worksheet' })).toBeInViewport();
    });
});

test.describe('日本語', () => {
  test.use({ locale: 'ja-JP' });

  test('a clerk of the vendor reads the agreement’s own language', async ({ page }) => {
    await openWorksheet(page, twoMonths);
    await expect(page.getByLabel('計算書の言語')).toHaveValue('zh');
    await expect(page.locator('.paper h1')).toHaveText('服务等级协议（SLA）赔偿计算单');
  });
});

/** In the ordinary test run each sheet has one number of entries and one product, by turns. */
/** Each length and each case has its turn on one sheet or another; the first four sheets show them all. */
function tagOf(sheet: number, turn: number, turns: number): string {
  return sheet < 4 && sheet % turns === turn ? '' : ' @everywhere';
}

/** Whether a page has every number of a row: a row that splits leaves some to the next page. */
function holds(page: string, { words }: PaperRow): boolean {
  return words.every((word) => page.includes(word));
}

/** A print's text whatever its lines; these break between characters of Chinese and Japanese, and leave a space there. */
function inOneRun(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ ?· ?/g, ' · ')
    .replaceAll(/(?<=[\u3000-\uFFEF]) | (?=[\u3000-\uFFEF])/g, '');
}

/** A line without its spaces and without what the clause margin says beside it. */
function bare(line: string): string {
  return line.replaceAll(/\s/g, '').replace(/^[A-G](?=[^a-z])/, '');
}
