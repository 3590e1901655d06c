import { expect, test, type Page } from './journey';

/** What comes with the page itself is what the app then shows, in the reader's language and theme, and of the right page. */

const readers = [
  { locale: 'zh-CN', language: '中文', cannotStart: '请检查网络连接，然后重新加载本页。' },
  { locale: 'en-GB', language: 'English', cannotStart: 'Check your connection, then reload the page.' },
  {
    locale: 'ja-JP',
    language: '日本語',
    cannotStart: '通信状態を確認して、ページを再読み込みしてください。',
  },
] as const;

/** The app's file is kept back until it is let come. */
async function keepAppBack(page: Page): Promise<() => void> {
  const kept: (() => Promise<void>)[] = [];
  await page.route(/assets\/first-.*\.js/, (route) => void kept.push(() => route.continue()));
  return () => {
    for (const come of kept) void come();
  };
}

/** Every title that was seen, frame by frame, from the first on. */
async function watchTitles(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.addInitScript(() => {
    const seen = new Set<string>();
    Object.assign(window, { titlesSeen: () => [...seen] });
    const look = () => {
      for (const title of document.querySelectorAll('h1'))
        if (title.checkVisibility({ visibilityProperty: true })) seen.add(title.textContent);
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
  return () => page.evaluate('titlesSeen()');
}

function remember(page: Page, what: string, value: string): Promise<unknown> {
  return page.addInitScript(([key, text]) => localStorage.setItem(key, text), [
    `sla-claim-worksheet:${what}`,
    value,
  ] as const);
}

const head = (page: Page) => page.locator('.masthead:visible, .intro:visible').allInnerTexts();
const table = (page: Page) => page.locator('table.agreements');

for (const { locale, language, cannotStart } of readers)
  test.describe(locale, () => {
    test.use({ locale });

    test('home is there before the app, which takes it over as it stands', async ({ page }) => {
      const faults: string[] = [];
      page.on('pageerror', (fault) => faults.push(String(fault)));
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
      const come = await keepAppBack(page);
      await page.goto('./', { waitUntil: 'commit' });
      const title = page.locator('h1:visible');
      await expect(title).toHaveCount(1);
      await expect(page.locator('[aria-current]:visible')).toHaveAccessibleName(language);
      const drawn = await head(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await expect(page.locator('.wordmark:visible')).toBeFocused();
      const element = await title.elementHandle();
      come();
      await expect(table(page)).toBeVisible();
      expect(drawn).toEqual(await head(page));
      expect(await element?.evaluate((one) => one.isConnected)).toBe(true);
      await expect(page.locator('.wordmark')).toBeFocused();
      expect(faults).toEqual([]);
    });

    test('where the app does not come, that is said beside what is drawn', async ({ page }) => {
      await page.route(/assets\/first-.*\.js/, (route) => route.fulfill({ status: 404 }));
      await page.goto('./');
      await expect(page.getByRole('alert')).toContainText(cannotStart);
      await expect(page.locator('h1:visible')).toHaveCount(1);
      await page.goto('./#/trtc/log');
      await page.reload();
      await expect(page.getByRole('alert')).toContainText(cannotStart);
      await expect(page.locator('.wordmark:visible')).toHaveCount(1);
    });
  });

test.describe('of another mind than the browser', () => {
  test.use({ locale: 'en-GB' });

  test('the language chosen before is there from the first, and no other is seen', async ({ page }) => {
    const titles = await watchTitles(page);
    await remember(page, 'language', 'ja');
    await page.goto('./');
    await expect(table(page)).toBeVisible();
    expect(await titles()).toEqual([await page.locator('h1').textContent()]);
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  });

  test('the theme chosen before is there from the first', async ({ page }) => {
    const ground = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await remember(page, 'theme', 'dark');
    const come = await keepAppBack(page);
    await page.goto('./', { waitUntil: 'commit' });
    await expect(page.locator('h1:visible')).toHaveCount(1);
    expect(await ground()).toBe('rgb(16, 15, 13)');
    come();
    await expect(table(page)).toBeVisible();
    expect(await ground()).toBe('rgb(16, 15, 13)');
    await expect(page.locator('.theme-switch')).toHaveValue('dark');
  });
});

test.describe('in English', () => {
  test.use({ locale: 'en-GB' });

  test('an address of another page never shows home', async ({ page }) => {
    const titles = await watchTitles(page);
    const come = await keepAppBack(page);
    await page.goto('./#/trtc/purchase', { waitUntil: 'commit' });
    await expect(page.locator('.masthead:visible')).toHaveCount(1);
    come();
    await expect(page.getByLabel('Start of service')).toBeVisible();
    expect(await titles()).toEqual([await page.locator('h1').textContent()]);
  });

  test('what is pressed before the app has come is done when it has', async ({ page }) => {
    const come = await keepAppBack(page);
    await page.goto('./', { waitUntil: 'commit' });
    await expect(page.locator('h1:visible')).toHaveCount(1);
    await page.getByRole('button', { name: '日本語' }).click();
    await page.locator('.theme-switch:visible').selectOption('dark');
    come();
    await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  });

  test('the head of another page keeps its focus and what is pressed there', async ({ page }) => {
    const come = await keepAppBack(page);
    await page.goto('./#/trtc/purchase', { waitUntil: 'commit' });
    const theme = page.locator('.theme-switch:visible');
    await expect(theme).toHaveCount(1);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '日本語' }).click();
    await theme.selectOption('dark');
    await theme.focus();
    come();
    await expect(page.getByLabel('開始日', { exact: true })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(theme).toHaveValue('dark');
    await expect(page).toHaveURL(/#\/trtc\/purchase$/);
  });

  test('focus in the head of another page is where it was when the app has come', async ({ page }) => {
    const come = await keepAppBack(page);
    await page.goto('./#/trtc/purchase', { waitUntil: 'commit' });
    const masthead = page.locator('.masthead:visible');
    await expect(masthead).toHaveCount(1);
    const japanese = masthead.getByRole('button', { name: '日本語' });
    await japanese.focus();
    come();
    await expect(page.getByLabel('Start of service')).toBeVisible();
    await expect(japanese).toBeFocused();
  });

  test('without scripts home can be read', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(baseURL ?? '');
    await expect(page.locator('h1:visible')).toHaveCount(1);
    await context.close();
  });
});
