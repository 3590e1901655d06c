import { expect, test, type Page } from './journey';
import { paste } from './paste';

/** A log of 5,000 rows on a phone: each cell has a place of its own, wherever one has scrolled to. */

const two = (number: number) => String(number).padStart(2, '0');
const rows = Array.from({ length: 5000 }, (_, row) => {
  const minute = row * 6;
  const day = 1 + Math.floor(minute / 1440);
  const at = (of: number) => `2024-04-${two(day)} ${two(Math.floor((of % 1440) / 60))}:${two(of % 60)}`;
  return `${at(minute)}\t${at(minute + 5)}`;
}).join('\n');

async function openLongLog(page: Page): Promise<void> {
  await page.goto('./#/trtc/purchase');
  await page.locator('#field-startDate').fill('2024-04-01');
  await page.locator('#field-months').fill('1');
  await page.locator('.step__foot button[type="submit"]').click();
  await paste(page.locator('[data-column="start"]').first(), rows);
  await expect(page.locator('.log-table')).toHaveAttribute('aria-rowcount', '5002');
}

/** Pairs of the drawn rows' contents that stand over each other; what a row holds counts, not the row's own box. */
function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = [
      ...document.querySelectorAll(
        '.log-row :is(input, select, button, .log-cell__label, .report, .row-number > span)',
      ),
    ]
      .filter((part) => part.checkVisibility({ visibilityProperty: true }))
      .map((part) => {
        // Of a text its letters, which may be wider than its box.
        const range = document.createRange();
        range.selectNodeContents(part);
        const isText = part.matches('.log-cell__label, .report, .row-number > span');
        const { left, right, top, bottom } = (isText ? range : part).getBoundingClientRect();
        const row = part.closest('.log-row')?.getAttribute('aria-rowindex') ?? '';
        return { left, right, top, bottom, name: `row ${row}: ${part.className || part.id}` };
      })
      .toSorted((one, other) => one.top - other.top);
    return parts.flatMap((one, index) =>
      parts
        .slice(index + 1)
        .filter(
          (other) =>
            Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1 &&
            Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1,
        )
        .map((other) => `${one.name} over ${other.name}`),
    );
  });
}

for (const locale of ['zh-CN', 'en-GB', 'ja-JP'])
  test(`in ${locale} no two cells share a place${locale === 'zh-CN' ? '' : ' @everywhere'}`, async ({
    browser,
    baseURL,
  }) => {
    test.slow();
    const context = await browser.newContext({ locale, ...(baseURL !== undefined && { baseURL }) });
    const page = await context.newPage();
    await openLongLog(page);
    const frame = page.locator('.log-scroller');
    for (const width of [360, 390]) {
      await page.setViewportSize({ width, height: 800 });
      for (const part of [0, 0.5, 1]) {
        await frame.evaluate((element, of) => element.scrollTo({ top: element.scrollHeight * of }), part);
        await page.waitForTimeout(250);
        expect(await page.locator('.log-row').count()).toBeGreaterThan(3);
        expect(await overlaps(page), `${width} px, at ${part}`).toEqual([]);
      }
    }
    await context.close();
  });
