import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Request } from '@playwright/test';
import { oneFileName } from '../scripts/build/one-file';
import { makeWorkbook } from '../src/import/fixtures/make-workbook';
import { comeToChart } from './chart';
import { cell, choose, dialog, fixture, goOn, openLog, takeIn } from './import-journey';
import { dist, expect, test } from './journey';

/** The edition that is one file, as an attachment is opened: from disk, alone in its folder, without a network. */

const built = path.join(dist, oneFileName);

test.use({ locale: 'en-GB' });

test.describe('from disk', () => {
  test.use({ offline: true });

  let folder: string;
  let address: string;
  test.beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'attachment '));
    const file = path.join(folder, oneFileName);
    copyFileSync(built, file);
    address = pathToFileURL(file).href;
  });
  test.afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  let requests: Request[];
  test.beforeEach(async ({ page, watched }) => {
    watched.sites.set(address, folder);
    requests = [];
    page.on('request', (request) => requests.push(request));
    await page.clock.setFixedTime(new Date('2026-05-20T12:00:00+08:00'));
    await page.goto(address);
  });
  test.afterEach(() => {
    const others = requests.map((request) => request.url()).filter((url) => !/^(blob|data):/.test(url));
    // Itself, each time it was opened.
    expect(new Set(others.map((url) => url.replace(/#.*/, '')))).toEqual(new Set([address]));
  });

  test('from the example to its chart, claim and worksheet, in three languages', async ({ page }) => {
    await page.getByRole('link', { name: 'See the agreement’s own example worked out' }).click();
    await expect(page.getByRole('main')).toContainText('99.93%');
    await comeToChart(page);
    for (const [language, title] of [
      ['中文', '服务月度'],
      ['日本語', 'サービス月'],
      ['English', 'service month'],
    ] as const) {
      await page.getByRole('button', { name: language }).click();
      await expect(page.locator('main h1')).toContainText(title);
    }
    await page.goto(`${address}#/example/part-month`);
    await expect(page).toHaveURL(/#\/trtc\/result$/);
    await page.getByRole('link', { name: 'Prepare the claim' }).click();
    await expect(page).toHaveURL(/#\/trtc\/claim$/);
    const calendar = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save the calendar file' }).click();
    expect((await calendar).suggestedFilename()).toMatch(/\.ics$/);
    await page.goto(`${address}#/trtc/worksheet`);
    await expect(page.locator('.paper')).toContainText('99.86%');
    // The rest of the page stands below it: an address on this disk opens nowhere else, and names its folders.
    await expect(page.locator('.closing')).toContainText('Case checksum');
    await expect(page.getByRole('region', { name: 'QR code of the link' })).toHaveCount(0);
    await page.goBack();
    await expect(page).toHaveURL(/#\/trtc\/claim$/);
  });

  test('a table and a workbook come in, raw records are added up, and a reload loses nothing', async ({
    page,
  }) => {
    await openLog(page, 'trtc', address);
    await choose(page, { name: '故障.csv', text: fixture('tables/zh-excel-outages.gbk.csv') });
    await goOn(page);
    await takeIn(page).click();
    await expect(cell(page, 1, 'Start')).not.toHaveValue('');

    const rows = [
      ['Start', 'End'],
      ['2026-03-20 10:00', '2026-03-20 10:30'],
    ];
    await choose(page, { name: 'log.xlsx', text: makeWorkbook([{ name: 'Log', rows }]) });
    await expect(takeIn(page)).toHaveText('Import 1 row');
    await dialog(page).getByRole('button', { name: 'Cancel' }).click();

    const attempts = Array.from(
      { length: 40 },
      (_, row) => `2026-03-20 10:0${row % 10}:00,${row < 8 ? 'timeout' : 'ok'}`,
    );
    await choose(page, { name: 'records.csv', text: `time,status\n${attempts.join('\n')}\n` });
    await expect(dialog(page)).toContainText('40 records were read.');
    await dialog(page).getByRole('button', { name: 'Cancel' }).click();

    const start = await cell(page, 1, 'Start').inputValue();
    await page.reload();
    await expect(cell(page, 1, 'Start')).toHaveValue(start);
  });

  test('a case is saved and opened as a file, and handed on as a link', async ({ page, context }) => {
    await page.goto(`${address}#/example/part-month`);
    await expect(page).toHaveURL(/#\/trtc\/result$/);
    const sum = await page.locator('.verdict__figure').innerText();

    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    const saved = await download;
    const buffer = readFileSync(await saved.path());
    await page.goto(`${address}#/`);
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a file' }).click();
    await (await chooser).setFiles({ name: saved.suggestedFilename(), mimeType: 'application/json', buffer });
    await expect(page.locator('.verdict__figure')).toHaveText(sum);

    await page.getByRole('button', { name: 'Share a link' }).click();
    const sharing = page.getByRole('dialog', { name: 'Share this case as a link' });
    await sharing.getByRole('checkbox', { name: 'Fees' }).check();
    const link = sharing.getByRole('textbox', { name: /^The link/ });
    await expect(link).toHaveValue(new RegExp(`^${address.replaceAll('.', '\\.')}#/`));
    const other = await context.newPage();
    await other.goto(await link.inputValue());
    await expect(other.getByRole('complementary', { name: 'A case from a link.' })).toBeVisible();
  });

  test('every agreement begins, and the site’s own download is not offered again', async ({ page }) => {
    await expect(page.locator('.colophon')).toHaveCount(0);
    for (const product of ['trtc', 'ccc', 'im', 'sms']) {
      await page.goto(`${address}#/${product}/purchase`);
      await expect(page.getByLabel('Start of service')).toBeVisible();
    }
  });
});

test('the site offers it with its size, and it is what build:single writes', async ({ page }) => {
  await page.goto('./');
  const bytes = readFileSync(built);
  const megabytes = (bytes.length / 1e6).toFixed(1);
  const download = page.waitForEvent('download');
  await page.getByRole('link', { name: `download everything as one file (${megabytes} MB)` }).click();
  expect(readFileSync(await (await download).path()).equals(bytes)).toBe(true);
  expect(readFileSync(path.join(dist, '../dist-single', oneFileName)).equals(bytes)).toBe(true);
});
