import type { Browser } from '@playwright/test';
import { axeFaults } from './accessible/axe';
import { expect, test, type Page } from './journey';
import { openExample } from './open-example';
import { caseWith, oneOutage, outages, twoMonths } from './paper/cases';
import { openWorksheet } from './paper/open';

/** A case as a link: made here, opened where nothing of it is known. */

test.use({ locale: 'en-GB' });

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Share this case as a link' });
const address = (page: Page) => dialog(page).getByRole('textbox', { name: /^The link, [\d,]+ characters$/ });
const figure = (page: Page) => page.locator('.verdict__figure');
const banner = (page: Page) => page.getByRole('complementary', { name: 'A case from a link.' });
const refusal = (page: Page) => page.getByRole('heading', { name: 'This link cannot be opened' });

/** The link of the case at hand, with the parts named put in as well. */
async function linkOf(page: Page, ...parts: readonly string[]): Promise<string> {
  await page.getByRole('button', { name: 'Share a link' }).click();
  await expect(address(page)).toBeVisible();
  for (const part of parts) {
    const before = await address(page).inputValue();
    await dialog(page).getByRole('checkbox', { name: part }).check();
    await expect(address(page)).not.toHaveValue(before);
  }
  return address(page).inputValue();
}

/** A visitor who has never been here. */
async function visitor(browser: Browser, locale = 'en-GB'): Promise<Page> {
  return (await browser.newContext({ locale })).newPage();
}

/** Asks first whether there is a database: to open one makes it. */
async function keptHere(page: Page): Promise<unknown[]> {
  return page.evaluate(async () => {
    const name = 'sla-claim-worksheet';
    if (!(await indexedDB.databases()).some((database) => database.name === name)) return [];
    return new Promise<unknown[]>((done, fail) => {
      const open = indexedDB.open(name);
      open.addEventListener('error', () => fail(new Error('no database')));
      open.addEventListener('success', () => {
        const all = open.result.transaction('drafts').objectStore('drafts').getAll();
        all.addEventListener('success', () => {
          open.result.close();
          done(all.result);
        });
      });
    });
  });
}

/** Two hundred outages, so many of them with a note that does not pack. */
const noted = (count: number) => {
  const file = outages(200);
  return {
    ...file,
    log: file.log.map((entry, index) => ({
      ...entry,
      note: index < count ? Array.from({ length: 8 }, () => Math.random().toString(36)).join('') : '',
    })),
  };
};

const slice = (minute: number, successes: number) => ({
  kind: 'unit' as const,
  start: `2026-03-20T10:${String(minute).padStart(2, '0')}`,
  requests: 100,
  successes,
});

const two = (number: number) => String(number).padStart(2, '0');

const isSound = async (shown: Page) => {
  expect(await axeFaults(shown)).toEqual([]);
  expect(await shown.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
};

test('a link gives the same figures elsewhere, and is no draft until it is used', async ({
  page,
  browser,
}) => {
  await openExample(page, twoMonths);
  const [title, sum] = [await page.locator('h1').innerText(), await figure(page).innerText()];
  const link = await linkOf(page, 'Fees');
  const other = await visitor(browser);
  await other.goto(link);
  await expect(other.locator('h1')).toHaveText(title);
  await expect(figure(other)).toHaveText(sum);
  await expect(banner(other)).toContainText('Nothing has been saved');
  await expect(banner(other)).not.toContainText('edition');
  await expect(other.getByRole('link', { name: 'Start the claim' })).toHaveCount(0);
  expect(await keptHere(other)).toEqual([]);
  await banner(other).getByRole('button', { name: 'Use this' }).click();
  await expect(other).toHaveURL(/#\/trtc\/result$/);
  await expect(figure(other)).toHaveText(sum);
  await expect(banner(other)).toHaveCount(0);
  await expect.poll(() => keptHere(other)).not.toEqual([]);
  await other.goto('./#/trtc/purchase');
  await other.reload();
  await expect(other.getByLabel('Start of service')).toHaveValue('2026-03-17');
});

test('fees and account stay behind unless they are asked for', async ({ page, browser }) => {
  await openExample(page, oneOutage);
  const link = await linkOf(page);
  await expect(dialog(page).getByRole('checkbox', { name: 'Account' })).not.toBeChecked();
  const other = await visitor(browser);
  await other.goto(link);
  await expect(other.locator('h1')).toHaveText('This TRTC case is not complete');
  await expect(other.locator('main')).toContainText('17 March – 16 June 2026');
  await expect(other.locator('main')).toContainText('1 row');
  await expect(other.locator('.missing__step')).toHaveCount(1);
  await expect(figure(other)).toHaveCount(0);
  await banner(other).getByRole('button', { name: 'Use this' }).click();
  await expect.poll(async () => JSON.stringify(await keptHere(other))).toContain('2026-03-20 10:00');
  const all = JSON.stringify(await keptHere(other));
  for (const secret of ['12000', '100012345678', 'ops@example.com', 'T-42'])
    expect(all).not.toContain(secret);
});

test('a damaged link says so, offers a file, and leaves the draft alone', async ({ page, browser }) => {
  await openExample(page, oneOutage);
  const link = await linkOf(page, 'Fees');
  const other = await visitor(browser);
  await other.goto('./#/trtc/purchase');
  await other.getByLabel('Start of service').fill('2024-04-01');
  await expect(other.getByText('Saved in this browser')).toBeVisible();
  const kept = await keptHere(other);
  const at = link.length - 20;
  const swapped = link.slice(0, at) + (link[at] === 'x' ? 'y' : 'x') + link.slice(at + 1);
  for (const damaged of [
    link.slice(0, -1),
    swapped,
    link.replace('/trtc/', '/ccc/'),
    link.replace('?c=', '?c'),
    link.replace('/shared', '/shred'),
  ]) {
    await other.goto('./#/');
    await other.goto(damaged);
    await expect(refusal(other), damaged).toBeVisible();
    await expect(other.locator('main')).toContainText('A character of the link is missing, changed');
    await expect(other.getByRole('button', { name: 'Open a file' })).toBeVisible();
    await expect(figure(other)).toHaveCount(0);
  }
  expect(await keptHere(other)).toEqual(kept);
  await other.getByRole('link', { name: 'Go to the start page' }).click();
  await expect(other.getByRole('link', { name: 'Start with TRTC' })).toBeVisible();
});

test('a link written in percentages opens, and one cut off says that its end is missing', async ({
  page,
  browser,
}) => {
  await openExample(page, oneOutage);
  const [sum, link] = [await figure(page).innerText(), await linkOf(page, 'Fees')];
  const [site = '', place = ''] = link.split('#');
  const other = await visitor(browser);
  for (const written of [encodeURIComponent(place), place.replace('?c=', '%3Fc%3D'), `/${place}`]) {
    await other.goto('./#/');
    await other.goto(`${site}#${written}`);
    await expect(figure(other), written).toHaveText(sum);
  }
  for (const cut of ['/trtc/shared?c=', '/trtc/sha']) {
    await other.goto('./#/');
    await other.goto(`${site}#${cut}`);
    await expect(refusal(other)).toBeVisible();
    await expect(other.locator('main')).toContainText('its end is missing');
  }
  await other.goto(`${site}#/nowhere`);
  await expect(other.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
  await expect(other.getByRole('button', { name: 'Open a file' })).toBeVisible();
});

test('where the # became a ?, the page says so, and the case leaves its address', async ({
  page,
  browser,
  watched,
}) => {
  await openExample(page, oneOutage);
  const stray = (await linkOf(page, 'Fees')).replace('#', '?');
  const other = await visitor(browser);
  await other.goto(stray);
  await expect(refusal(other)).toBeVisible();
  await expect(other.locator('main')).toContainText('was changed into a ?');
  expect(other.url()).not.toContain('c=');
  expect(await keptHere(other)).toEqual([]);
  // The one request that carries a case
  expect(watched.trespasses).toEqual([`GET ${stray}`]);
  watched.trespasses.length = 0;
  await other.reload();
  await expect(refusal(other)).toBeVisible();
  await other.getByRole('link', { name: 'Go to the start page' }).click();
  await expect(other.getByRole('link', { name: 'Start with TRTC' })).toBeVisible();
  await other.reload();
  await expect(other.getByRole('link', { name: 'Start with TRTC' })).toBeVisible();
});

test('a browser that cannot pack says so, and offers a file', async ({ page, browser }) => {
  await openExample(page, oneOutage);
  const link = await linkOf(page);
  const old = await visitor(browser);
  await old.addInitScript(() => {
    Reflect.deleteProperty(window, 'CompressionStream');
    Reflect.deleteProperty(window, 'DecompressionStream');
  });
  await old.goto(link);
  await expect(refusal(old)).toBeVisible();
  await expect(old.locator('main')).toContainText('too old to read links');
  await expect(old.getByRole('button', { name: 'Open a file' })).toBeVisible();
  await openExample(old, oneOutage);
  await old.getByRole('button', { name: 'Share a link' }).click();
  await expect(dialog(old)).toContainText('The link could not be made');
  await expect(dialog(old).getByRole('button', { name: 'Save as a file' })).toBeVisible();
  await openWorksheet(old, oneOutage);
  await expect(old.locator('.closing')).toContainText('Case checksum');
  await expect(old.getByRole('region', { name: 'QR code of the link' })).toHaveCount(0);
});

test('a page with other terms says so', async ({ page, browser }) => {
  await openExample(page, oneOutage);
  const link = await linkOf(page, 'Fees');
  const other = await visitor(browser);
  await other.route('**/terms/trtc.json', async (route) => {
    const terms = await (await route.fetch()).json();
    terms.tiers.rows[0].credit = '11%';
    await route.fulfill({ json: terms });
  });
  await other.goto(link);
  await expect(banner(other)).toContainText('another edition of the agreement’s terms');
});

test('the as-of day is the link’s', async ({ page, browser }) => {
  await page.clock.setFixedTime(new Date('2026-05-20T11:42:00+08:00'));
  await openExample(page, { ...oneOutage, asOf: '2026-05-20' });
  await page.goto('./#/trtc/result');
  const link = await linkOf(page, 'Fees');
  const other = await visitor(browser);
  await other.clock.setFixedTime(new Date('2026-08-01T00:00:00+08:00'));
  await other.goto(link);
  await expect(other.locator('.head-strip')).toContainText('20 May 2026');
});

test('the link is copied, or selected where the browser refuses', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExample(page, oneOutage);
  const link = await linkOf(page);
  const copy = dialog(page).getByRole('button', { name: 'Copy the link' });
  await copy.click();
  await expect(dialog(page).getByText('The link has been copied.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  await copy.click();
  await expect(dialog(page).getByText('The link is selected')).toBeVisible();
  expect(await page.evaluate(() => window.getSelection()?.toString() ?? '')).toBe(link);
});

test('a long link is warned of, and a longer one is none', async ({ page }) => {
  await openExample(page, noted(20));
  expect((await linkOf(page)).length).toBeGreaterThan(2000);
  await expect(dialog(page).getByText('A link that was cut says so')).toBeVisible();
  await openExample(page, noted(200));
  await page.getByRole('button', { name: 'Share a link' }).click();
  await expect(dialog(page).getByText('more than 8,000 characters')).toBeVisible();
  await expect(address(page)).toHaveCount(0);
  await dialog(page).getByRole('checkbox', { name: 'notes' }).uncheck();
  await expect(address(page)).toBeVisible();
});

test('slices that change no figure are left out, and that is said', async ({ page, browser }) => {
  const log = Array.from({ length: 12 }, (_, index) => slice(index * 5, index < 9 ? 20 : 100));
  await openExample(page, { ...caseWith([]), log });
  const sum = await figure(page).innerText();
  const link = await linkOf(page, 'Fees');
  await expect(dialog(page).getByText('3 measured slices are left out')).toBeVisible();
  const other = await visitor(browser);
  await other.goto(link);
  await expect(figure(other)).toHaveText(sum);
});

test('the worksheet leads back to its case by a code, where one can hold it', async ({ page }) => {
  const code = page.getByRole('region', { name: 'QR code of the link' }).locator('svg');
  await openWorksheet(page, twoMonths);
  await expect(code).toBeVisible();
  const box = await code.boundingBox();
  expect(box?.width).toBe(box?.height);
  expect(box?.width).toBeGreaterThan(60);
  const irregular = Array.from({ length: 200 }, (_, index) => {
    const hour = `2026-04-${two(1 + ((index * 17) % 29))}T${two((index * index * 7) % 24)}`;
    const minute = (index * index * 13) % 40;
    return {
      kind: 'interval' as const,
      start: `${hour}:${two(minute)}`,
      end: `${hour}:${two(minute + 1 + ((index * index * 31) % 9))}`,
    };
  });
  await openWorksheet(page, caseWith(irregular));
  await expect(page.locator('.closing')).toContainText('Case checksum');
  await expect(code).toHaveCount(0);
});

for (const [locale, name] of [
  ['zh-CN', '分享链接'],
  ['en-GB', 'Share a link'],
  ['ja-JP', 'リンクで共有'],
] as const)
  test.describe(locale, () => {
    test.use({ locale, viewport: { width: 360, height: 740 } });

    const tag = locale === 'ja-JP' ? '' : ' @everywhere';
    test(`dialog, opened link and damaged link fit a telephone (${locale})${tag}`, async ({
      page,
      browser,
    }) => {
      await openExample(page, oneOutage);
      await page.getByRole('button', { name }).click();
      const box = page.getByRole('dialog').getByRole('textbox');
      await expect(box).toBeVisible();
      await isSound(page);
      const without = await box.inputValue();
      await page.getByRole('dialog').getByRole('checkbox').first().check();
      await expect(box).not.toHaveValue(without);
      const other = await visitor(browser, locale);
      await other.setViewportSize({ width: 360, height: 740 });
      for (const link of [await box.inputValue(), without, without.slice(0, -1)]) {
        await other.goto('./#/');
        await other.goto(link);
        await expect(other.locator('main h1')).toBeVisible();
        await isSound(other);
      }
    });
  });
