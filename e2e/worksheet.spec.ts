import { expect, test } from './journey';
import { fullest, oneOutage, outages, twoMonths } from './paper/cases';
import { openWorksheet } from './paper/open';
import { print, whiteEdge } from './paper/print';
import { rowsOf, type PaperRow } from './paper/rows';

/** The form on paper, as Chromium prints it with background graphics off. */

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
];
const papers = { a4: [595, 842], letter: [612, 792] } as const;

for (const { locale, language, title, head, foot } of languages)
  for (const [paper, size] of Object.entries(papers))
    test.describe(`${language} on ${paper}`, () => {
      test.use({ locale });

      for (const count of [1, 20, 200])
        test(`${count} entries print whole, within their pages`, async ({ page }) => {
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

      for (const file of fullest)
        test(`20 entries of ${file.product} in two months fill two pages at most`, async ({ page }) => {
          await openWorksheet(page, file);
          await page.locator('#worksheet-language').selectOption(language);
          await page.locator('#worksheet-paper').selectOption(paper);
          for (const month of await page.locator('.worksheet-bar__months input').all()) await month.check();
          await expect(page.locator('.paper h1')).toHaveText(title);
          await expect(page.locator('.claimed > tbody > tr')).toHaveCount(2);
          await page.emulateMedia({ media: 'print' });
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

test.describe('English', () => {
  test.use({ locale: 'en-GB' });

  test('every figure stands on it in the order of reading @zones', async ({ page }) => {
    await openWorksheet(page, twoMonths);
    const { pages } = await print(page);
    expect(pages).toHaveLength(2);
    const text = pages.join('\n').replaceAll(/\s+/g, ' ').replaceAll(/ ?· ?/g, ' · ');
    let from = 0;
    for (const figure of [
      'Form revision 1',
      '100012345678',
      'ops@example.com',
      'T-42',
      '20 May 2026',
      '17–31 March 2026 30/21,600 99.86% 10% 1,200.00 1,200.00 9 Apr – 30 May',
      '1–30 April 2026 315/43,200 99.27% 20% 2,400.00 2,100.00 12 May – 29 Jun',
      '3,600.00 3,300.00',
      '1–16 Jun (10%, 1,200.00 CNY, expected, not yet open)',
      'Commitment met: 1–31 May',
      '15 days × 24 × 60 = 21,600 minutes',
      'entry 1: 6 slices, 30 min',
      '1 − 30 ÷ 21,600 = 21,570 ÷ 21,600 = 99.8611…%',
      '99.5% ≤ 99.8611…% < 99.9% → 10%',
      '10% × 12,000.00 = 1,200.00',
      'opens 9 Apr',
      '31 Mar + 60 days → closes 30 May, 24:00',
      'entry 2: 9 slices, 45 min (35–45); entry 3: 54 slices, 270 min (265–270)',
      '1 − 315 ÷ 43,200 = 42,885 ÷ 43,200 = 99.2708…%',
      '20% × 12,000.00 = 2,400.00',
      '20% × 10,500.00 = 2,100.00',
      'closes 29 Jun, 24:00',
      '2026-03-20 10:00–10:30 98% 6 · 6 · 6 30 Mar',
      '2026-04-22 09:12–13:40 0% 53 · 54 · 54 270 Apr',
      '60 · 63 · 63 315',
      '2026-04-25 02:00–04:00 not counted: Maintenance',
      '4.10',
      'R1',
      'R2',
      'Whole slices only would give 1–30 Apr: 300 unavailable minutes',
      'R3',
      'Here it would give 1–30 Apr: 2,100.00 CNY',
      'R4',
      'R5',
      'R7',
      'its back-end record decides',
      'Claimant’s signature',
      'Reviewer’s signature',
      'Date',
      'Made on 2026-05-20 11:42 (Beijing time, UTC+8)',
      'Case checksum',
    ]) {
      const at = text.indexOf(figure, from);
      expect(at, `${figure} after …${text.slice(Math.max(0, from - 40), from)}`).toBeGreaterThanOrEqual(0);
      from = at;
    }
  });

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
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await page.reload();
    await expect(page.locator('.paper h1')).toHaveText('服务等级协议（SLA）赔偿计算单');
  });

  for (const width of [360, 768])
    test(`the page keeps to its ${width} px and the sheet scrolls in its box`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await openWorksheet(page, twoMonths);
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over).toBeLessThanOrEqual(0);
      expect(await page.locator('.paper-box').evaluate((box) => box.scrollWidth)).toBeGreaterThan(width);
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

/** Whether a page has every number of a row: a row that splits leaves some to the next page. */
function holds(page: string, { words }: PaperRow): boolean {
  return words.every((word) => page.includes(word));
}

/** A line without its spaces and without what the clause margin says beside it. */
function bare(line: string): string {
  return line.replaceAll(/\s/g, '').replace(/^[A-G](?=[^a-z])/, '');
}
