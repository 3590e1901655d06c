import { expect, test, type Locator, type Page } from './journey';

/** Small things that are easily out of place: what is cut off, out of line, out of view, or moves behind a dialog. */

const phone = { width: 360, height: 740 };
const locales = ['zh-CN', 'en-GB', 'ja-JP'];

/** Where the letters of an element end at the foot. */
const footOf = (element: Locator) =>
  element.evaluate((node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect().bottom;
  });

async function share(page: Page): Promise<void> {
  await page.locator('.keep-actions > button').last().click();
  await page.locator('dialog[open] textarea').waitFor();
}

for (const locale of locales)
  test.describe(locale === 'zh-CN' ? locale : `${locale} @everywhere`, () => {
    test.use({ locale });

    test('the way to another as-of day stands on the line of the time zone', async ({ page }) => {
      for (const viewport of [phone, { width: 1280, height: 900 }]) {
        await page.setViewportSize(viewport);
        await page.goto('./#/example/part-month');
        const change = page.locator('.as-of__opener');
        await change.waitFor();
        const zone = await footOf(page.locator('.as-of__more > span').first());
        expect(Math.abs((await footOf(change)) - zone)).toBeLessThan(1);
      }
    });

    test('a narrow cell shows the clause’s number whole and nothing of what it excludes', async ({
      page,
    }) => {
      for (const viewport of [phone, { width: 768, height: 900 }, { width: 1280, height: 900 }]) {
        await page.setViewportSize(viewport);
        await page.goto('./#/trtc/log');
        const select = page.locator('select[data-column="exclusion"]').first();
        await select.waitFor();
        const misfits = await select.evaluate((element: HTMLSelectElement) => {
          const { font, paddingInlineStart, paddingInlineEnd } = getComputedStyle(element);
          const room = element.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
          const pen = document.createElement('canvas').getContext('2d');
          if (!pen) throw new Error('There is no canvas.');
          pen.font = font;
          const width = (text: string) => pen.measureText(text).width;
          return [...element.options]
            .filter(({ value }) => value !== '')
            .filter(({ value, text }) => {
              const gap = /^\S+(\s+)/.exec(text)?.[0] ?? '';
              return width(value) > room || width(gap) < room;
            })
            .map(({ value }) => `${value} in ${room} px`);
        });
        expect(misfits, `at ${viewport.width} px`).toEqual([]);
      }
    });

    test('on a phone the link to copy is in view as soon as the dialog is open', async ({ page }) => {
      await page.setViewportSize(phone);
      await page.goto('./#/example/part-month');
      await share(page);
      await expect(page.locator('.share-link__address')).toBeInViewport({ ratio: 1 });
      await expect(page.locator('.share-link__copy .button')).toBeInViewport({ ratio: 1 });
    });
  });

test('the page behind a dialog stays where it was, to the edge', async ({ page }) => {
  // A scrollbar’s room, as a desktop keeps it: this browser draws none.
  await page.setViewportSize({ width: 1280, height: 2000 });
  await page.goto('./#/trtc/log');
  const title = page.locator('main h1');
  await title.waitFor();
  await page.locator('.log-row input').first().fill('2024-04-08 15:23');
  const gutter = () => page.evaluate(() => getComputedStyle(document.documentElement).scrollbarGutter);
  expect(await gutter()).toBe('stable');
  await share(page);
  expect(await gutter()).toBe('stable');
});

test('counts stand right in their cells, under their heading', async ({ page }) => {
  for (const name of ['total', 'failed']) {
    await page.goto('./#/ccc/log');
    const cell = page.locator(`input[data-column="${name}"]`).first();
    await expect(cell).toHaveCSS('text-align', 'end');
    await expect(page.locator(`thead .log-col--${name}`)).toHaveCSS('text-align', 'end');
  }
});
