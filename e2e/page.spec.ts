import { dist, expect, test, type Page } from './journey';
import { serveUnder } from './static-server';

const fullMonth = 'See the agreement’s own example worked out';

test.use({ locale: 'en-GB' });

test('from home to the verdict of the agreement’s example in one click, and back', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: fullMonth }).click();
  await expect(page).toHaveURL(/#\/trtc\/result$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByRole('main')).toContainText('99.93%');
  await page.goBack();
  await expect(page.getByRole('link', { name: fullMonth })).toBeVisible();
});

test('an example that was changed stays as a draft, and opens anew unchanged', async ({ page }) => {
  await page.goto('./#/example/full-month');
  await expect(page).toHaveURL(/#\/trtc\/result$/);
  await page.goto('./#/trtc/purchase');
  await page.getByLabel('Start of service').fill('2019-03-05');
  await page.goto('./#/example/full-month');
  await expect(page.getByRole('main')).toContainText('99.93%');
  await page.goto('./#/');
  await expect(page.getByRole('region', { name: 'Your drafts' }).getByRole('listitem')).toHaveCount(2);
});

for (const [locale, lang, title] of [
  ['zh-CN', 'zh-CN', /SLA/],
  ['zh-TW', 'zh-CN', /SLA/],
  ['ja-JP', 'ja', /SLA/],
  ['en-US', 'en', /SLA Claim Worksheet/],
  ['fr-FR', 'en', /SLA Claim Worksheet/],
] as const) {
  test(`a browser in ${locale} is answered in ${lang}`, async ({ browser }) => {
    const context = await browser.newContext({ locale });
    const page = await context.newPage();
    await page.goto('./');
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page).toHaveTitle(title);
    await context.close();
  });
}

test('switching the language loses nothing that was typed', async ({ page }) => {
  await page.goto('./#/trtc/purchase');
  const start = page.locator('input').first();
  await start.fill('2024年4月');
  for (const [name, lang] of [
    ['日本語', 'ja'],
    ['中文', 'zh-CN'],
    ['English', 'en'],
  ] as const) {
    await page.getByRole('button', { name }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(start).toHaveValue('2024年4月');
  }
});

test('the language chosen last holds, in whatever order the words come', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.route(/-zh-|\/(app|home)-/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, asked++ === 0 ? 1500 : 0));
    await route.continue();
  });
  let asked = 0;
  await page.getByRole('button', { name: '中文' }).click();
  await page.getByRole('button', { name: '日本語' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await page.waitForTimeout(2000);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
});

test('works from a sub-path of a static host', async ({ page, watched }) => {
  const host = await serveUnder('/some/where/deep/');
  watched.sites.set(host.address, dist);
  try {
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    await page.goto(host.address);
    await page.getByRole('link', { name: fullMonth }).click();
    await expect(page.getByRole('main')).toContainText('99.93%');
    await page.reload();
    await expect(page.getByRole('main')).toContainText('99.93%');
    expect(missing).toEqual([]);
  } finally {
    await host.close();
  }
});

async function openExample(page: Page): Promise<void> {
  await page.goto('./#/example/part-month');
  await expect(page).toHaveURL(/#\/trtc\/result$/);
}

test('the answer is the same in every time zone @zones', async ({ page }) => {
  await openExample(page);
  const main = page.getByRole('main');
  await expect(main).toContainText('99.86%');
  await expect(main).toContainText('100.00');
  await expect(main).toContainText('9 April 2019');
  await expect(main).toContainText('30 May 2019');
});
