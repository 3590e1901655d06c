import { expect, test } from '../journey';
import { fetchNothingAhead, goTo, neverIdle, start, title } from './typed';

// What harms or loses may not pass at a second try.
test.describe.configure({ retries: 0 });

test.use({ locale: 'en-GB' });

const missing = { status: 404, body: '' };
/** Where a host answers every address with its start page. */
const startPage = { contentType: 'text/html', body: '<!doctype html><p>Start' };

/** The files of a page that is open are gone: others took their place on the server. */
const gone = [
  ['the page’s code', '**/assets/ClaimPage-*', missing],
  ['its styles', '**/assets/*.css', missing],
  ['its sentences', '**/assets/claim-kit-*', missing],
  ['all, and gets the start page instead', '**/assets/**', startPage],
] as const;

for (const [what, files, answer] of gone)
  test(`a newer version under an open page, which lacks ${what}, is told and reloaded`, async ({ page }) => {
    await fetchNothingAhead(page);
    let asked = 0;
    await page.route(files, (route) => {
      asked++;
      return route.fulfill(answer);
    });
    await goTo(page, '#/trtc/claim');
    await expect(title(page)).toHaveText('A part of this page could not be fetched');
    expect(asked).toBeGreaterThan(0);
    const main = page.getByRole('main');
    await expect(main).toContainText(
      'Probably a newer version has been published since you opened this page.',
    );
    await expect(main).toContainText('What you have entered is kept in this browser.');
    await page.unroute(files);
    await page.getByRole('button', { name: 'Reload the page' }).click();
    await expect(title(page)).toHaveText('The result needs a little more.');
    await goTo(page, '#/trtc/purchase');
    await expect(start(page)).toHaveValue('2024-04-01');
  });

test('whoever’s entries the browser does not keep is told to save them first', async ({ page }) => {
  await page.addInitScript(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('There is no space left.', 'QuotaExceededError');
    };
  });
  const told = page.waitForResponse(/\/Failure-[^/]*\.js$/);
  await neverIdle(page);
  await page.goto('./#/trtc/purchase');
  await start(page).fill('2024-04-01');
  await expect(page.getByText('Not saved:')).toBeVisible();
  await (await told).finished();
  await page.route('**/assets/**', (route) => route.fulfill(missing));
  await goTo(page, '#/trtc/result');
  await expect(page.getByRole('main')).toContainText('Go back first and save the case as a file.');
  await page.goBack();
  await expect(start(page)).toHaveValue('2024-04-01');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as a file' }).click();
  expect((await download).suggestedFilename()).toMatch(/\.sla\.json$/);
});

test('where not even what tells of it can be had, that is said', async ({ page }) => {
  await neverIdle(page);
  await page.route(/\/Failure-[^/]*\.js$/, (route) => route.fulfill(missing));
  await page.goto('./#/trtc/purchase');
  await expect(start(page)).toBeVisible();
  await page.route('**/assets/**', (route) => route.fulfill(missing));
  await goTo(page, '#/trtc/result');
  await expect(page.getByText('This page has not loaded completely')).toBeVisible();
});

test('where the sentences of the page’s own frame are missing, that is said', async ({ page }) => {
  await page.route('**/assets/app-*', (route) => route.fulfill(missing));
  await page.goto('./#/trtc/purchase');
  await expect(page.getByRole('alert')).toContainText('This page has not loaded completely');
});
