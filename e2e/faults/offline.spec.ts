import { expect, test } from '../journey';
import { fetchNothingAhead, goTo, neverIdle, start, stylesThatCame, title, type } from './typed';

// What harms or loses may not pass at a second try.
test.describe.configure({ retries: 0 });

test.use({ locale: 'en-GB' });

test('what was not fetched says that there is no connection, and comes with it', async ({
  page,
  context,
}) => {
  await fetchNothingAhead(page);
  await context.setOffline(true);
  await goTo(page, '#/trtc/result');
  await expect(title(page)).toHaveText('A part of this page could not be fetched');
  await expect(page.getByRole('main')).toContainText('There is no connection');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('main')).toContainText('There is no connection');
  // What is there goes on meanwhile.
  await page.goBack();
  await start(page).fill('2024-05-01');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await goTo(page, '#/trtc/result');
  await expect(page.getByRole('main')).toContainText('There is no connection');
  await context.setOffline(false);
  await expect(title(page)).toHaveText('The result needs a little more.');
  expect(await page.evaluate(stylesThatCame)).toContainEqual(expect.stringContaining('/result-'));
  await goTo(page, '#/trtc/purchase');
  await expect(start(page)).toHaveValue('2024-05-01');
});

test('a case is gone on with to its result without a connection', async ({ page, context }) => {
  // What is fetched last of all ahead.
  const ahead = page.waitForResponse(/\/FeesStep-[^/]*\.js$/);
  await type(page);
  await (await ahead).finished();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.getByRole('textbox', { name: 'Number of months' }).fill('1');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Row 1, Start', { exact: true }).fill('2024-04-08 15:23');
  await page.getByLabel('Row 1, End', { exact: true }).fill('2024-04-08 16:50');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByLabel('Fee of each service month').fill('2000');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('main')).toContainText('99.79%');
  await expect(page.getByRole('main')).toContainText('200.00');
});

test('a language that cannot be had leaves the page as it is, and comes later', async ({ page, context }) => {
  await fetchNothingAhead(page);
  await context.setOffline(true);
  await page.getByRole('button', { name: '日本語' }).click();
  await expect(page.getByText('日本語 could not be fetched. Check your connection')).toBeVisible();
  await expect(start(page)).toHaveValue('2024-04-01');
  await context.setOffline(false);
  await page.getByRole('button', { name: '日本語' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await expect(page.getByText('取得できませんでした')).toHaveCount(0);
});

test('sentences that could not be had come when their page is opened again', async ({ page }) => {
  await fetchNothingAhead(page);
  await page.route('**/assets/claim-kit-*', (route) => route.abort());
  await goTo(page, '#/trtc/claim');
  await expect(title(page)).toHaveText('A part of this page could not be fetched');
  await page.goBack();
  await expect(start(page)).toHaveValue('2024-04-01');
  await page.unroute('**/assets/claim-kit-*');
  await goTo(page, '#/trtc/claim');
  await expect(title(page)).toHaveText('The result needs a little more.');
});

const texts = [
  ['worksheet', 'Language of the worksheet', '#worksheet-language-says'],
  ['claim', 'Language of the text', '#ticket-language-says'],
] as const;

for (const [place, label, says] of texts)
  test(`${place}: a language of its own that cannot be had leaves the text as it is, and comes later`, async ({
    page,
    context,
  }) => {
    await neverIdle(page);
    await page.goto('./#/example/part-month');
    await expect(page).toHaveURL(/\/result$/);
    await goTo(page, `#/trtc/${place}`);
    const language = page.getByLabel(label);
    await expect(language).toHaveValue('en');
    const text = place === 'claim' ? page.locator('.ticket textarea').last() : page.locator('.paper').first();
    await expect(text).toHaveAttribute('lang', 'en');
    await context.setOffline(true);
    await language.selectOption('zh');
    await expect(page.locator(says)).toContainText('Chinese could not be fetched. Check your connection');
    await expect(language).toHaveValue('en');
    await expect(text).toHaveAttribute('lang', 'en');
    await context.setOffline(false);
    await language.selectOption('zh');
    await expect(text).toHaveAttribute('lang', 'zh-CN');
    await expect(page.locator('.field__error')).toHaveCount(0);
  });

test('styles that were asked for ahead without a connection come with their page', async ({ page }) => {
  await page.route('**/result-*.css', (route) => route.abort());
  const ahead = page.waitForEvent('requestfailed');
  await type(page);
  await ahead;
  await page.unroute('**/result-*.css');
  await goTo(page, '#/trtc/result');
  await expect(title(page)).toHaveText('The result needs a little more.');
  expect(await page.evaluate(stylesThatCame)).toContainEqual(expect.stringContaining('/result-'));
});
