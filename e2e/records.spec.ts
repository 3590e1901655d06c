import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Locator, type Page } from './journey';
import { makeWorkbook, serial, type MadeCell, type MadeSheet } from '../src/import/fixtures/make-workbook';
import { recordsPlan as counts } from '../src/import/fixtures/records-plan';
import type { RecordsPlan } from '../src/import/records/plan';
import { writeRecords, type Expected } from './records/million';
import {
  cell,
  choose as chooseFiles,
  dialog as importing,
  expectAccessible,
  goOn,
  openLog,
  takeIn,
} from './import-journey';
import { openSite, type Site } from './records/site';

/** The import of raw records in its worker, in a built page of its own; at the end through the product's. */

const outcomes: RecordsPlan = {
  ...counts,
  headings: ['时间', '结果'],
  counts: { kind: 'outcome', outcome: 1 },
  spanSeconds: 86_400,
};

let folder: string;
let site: Site;
let expected: Expected | undefined;

/** Chooses the file of a million records, written for the first test that wants it, and tells what it comes to. */
async function chooseMillion(page: Page): Promise<Expected> {
  const million = path.join(folder, 'million.csv');
  expected ??= writeRecords(million, 1_000_000, counts.spanSeconds);
  await page.setInputFiles('input', million);
  return expected;
}

// The million is written once.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'records-'));
  site = await openSite();
});

test.afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test.beforeEach(async ({ page, watched }) => {
  watched.sites.set(site.address, site.folder);
  await page.goto(site.address);
  await page.waitForFunction(() => 'records' in window);
});

const choose = (page: Page, text: string | Buffer) =>
  page.setInputFiles('input', { name: 'records.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

test('adds a million records up to the digit, and the page stays free meanwhile', async ({ page }) => {
  const sums = await chooseMillion(page);
  let run = await page.evaluate((plan) => window.records.run(plan), counts);
  expect(run.records).toBe(1_000_000);
  expect(run.refused).toEqual([]);
  const found = run.spans.map((span, place) => [span, [run.totals[place], run.failures[place]]]);
  expect(found).toEqual([...sums]);

  // A machine that is busy with something else stretches any task: the quietest of three runs counts
  for (let again = 0; again < 2 && run.longTasks.length > 0; again++)
    run = await page.evaluate((plan) => window.records.run(plan), counts);
  expect(run.longTasks).toEqual([]);
  expect(run.progress.length).toBeGreaterThan(2);
  expect(run.progress).toEqual(run.progress.toSorted((a, b) => a - b));
  expect(run.progress[0]).toBeLessThan(0.9);
  expect(run.progress.at(-1)).toBe(1);
});

test('reads times of a zone, offsets, seconds and outcomes, and names what it refuses @zones', async ({
  page,
}) => {
  await choose(
    page,
    `时间,结果\r
2026-03-08 11:59:59,成功\r
"2026/3/8 12:00","失败"\r
2026-03-08T15:59:59Z,成功\r
2026-03-08T16:00:00Z,失败\r
1772985600,成功\r
2026-03-08 02:30:00,成功\r
2026-03-08 12:00:00\r
`,
  );
  const plan = { ...outcomes, zone: 'America/New_York' };
  const run = await page.evaluate((of) => window.records.run(of, ['失败']), plan);
  expect(run.values).toEqual(['成功', '失败']);
  const days = run.spans.map((span) => new Date(span * 86_400_000).toISOString().slice(0, 10));
  expect(days).toEqual(['2026-03-08', '2026-03-09']);
  expect([run.totals, run.failures]).toEqual([
    [2, 3],
    [0, 2],
  ]);
  expect(run.refused.map(({ row, column, raw, code }) => [row, column, raw, code])).toEqual([
    [7, '时间', '2026-03-08 02:30:00', 'skipped-local-time'],
    [8, '结果', '', 'no-outcome'],
  ]);
});

test('reads GBK, as Chinese Excel saves it', async ({ page }) => {
  const gbk = [0xca, 0xa7, 0xb0, 0xdc]; // 失败
  await choose(page, Buffer.from([...Buffer.from('t,o\n2026-03-20 10:00,'), ...gbk, 10]));
  const run = await page.evaluate((of) => window.records.run(of), { ...outcomes, encoding: 'gb18030' });
  expect(run.values).toEqual(['失败']);
  expect(await page.evaluate((of) => window.records.fail(of), outcomes)).toBe('RecordsError wrong-encoding');
});

test('stops at once when it is cancelled, and can begin again', async ({ page }) => {
  await chooseMillion(page);
  const { ended, progress } = await page.evaluate((plan) => window.records.cancel(plan), counts);
  expect(ended).toBe('AbortError');
  expect(progress).toHaveLength(1);
  expect(progress[0]).toBeLessThan(1);
  expect((await page.evaluate((plan) => window.records.run(plan), counts)).records).toBe(1_000_000);
});

test('names what it fails for', async ({ page }) => {
  await choose(page, 'time,requests,successes\n');
  const nowhere = { ...counts, zone: 'Nowhere/Else' };
  expect(await page.evaluate((of) => window.records.fail(of), nowhere)).toBe('RecordsError unknown-zone');

  await page.route('**/worker-*.js', (route) => route.abort());
  expect(await page.evaluate((of) => window.records.fail(of), counts)).toBe('RecordsError worker-failed');
});

test('fails by name when the file is gone or changed since it was chosen', async ({ page }) => {
  const gone = path.join(folder, 'gone.csv');
  writeRecords(gone, 10, 300);
  await page.setInputFiles('input', gone);
  rmSync(gone);
  expect(await page.evaluate((of) => window.records.fail(of), counts)).toBe('RecordsError unreadable-file');
});

/** Some rows of records, two seconds apart; of a thousand, one with three failures. */
function rowsOf(count: number): MadeCell[][] {
  return [
    ['time', 'requests', 'successes'],
    ...Array.from({ length: count }, (_, row) => [
      { value: serial('2026-03-20 00:00:00') + (row * 2) / 86_400, format: 'yyyy/m/d h:mm:ss' },
      10,
      row % 1000 === 0 ? 7 : 10,
    ]),
  ];
}

async function importWorkbook(page: Page, ...sheets: readonly MadeSheet[]): Promise<Locator> {
  await page.goto('./#/trtc/log');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import files' }).click();
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const buffer = Buffer.from(makeWorkbook(sheets));
  await (await chooser).setFiles({ name: 'gateway.xlsx', mimeType, buffer });
  return page.getByRole('dialog', { name: 'Import' });
}

/** Forty attempts, fifteen seconds apart: of the first five minutes 12 failed, of the next 3. */
const forty = Array.from({ length: 40 }, (_, row) => {
  const clock = new Date(Date.UTC(2026, 2, 20, 10, 0, row * 15)).toISOString().slice(11, 19);
  return [clock, row < 12 || row >= 37 ? 'timeout' : 'ok'] as const;
});

async function takeAndCheck(page: Page): Promise<void> {
  await goOn(page);
  await expect(importing(page)).toContainText('They come to 2 slices: 15 of 40 attempts failed.');
  await takeIn(page).click();
  await expect(cell(page, 1, 'Requests')).toHaveValue('20');
  await expect(cell(page, 1, 'Successes')).toHaveValue('8');
  await expect(cell(page, 2, 'Requests')).toHaveValue('20');
  await expect(cell(page, 2, 'Successes')).toHaveValue('17');
  await expect(cell(page, 3, 'Requests')).toHaveCount(0);
}

test.describe('in the import of the product', () => {
  test.use({ locale: 'en-GB' });

  test('a workbook of a hundred thousand rows is added up, of the sheet that is chosen', async ({ page }) => {
    const dialog = await importWorkbook(
      page,
      { name: 'Notes', rows: [['Records of our gateway']] },
      { name: 'Gateway', rows: [...rowsOf(100_000), ['later', 1, 1]] },
    );
    await dialog.getByRole('radio', { name: /^Gateway/ }).check();
    await dialog.getByRole('button', { name: 'Continue' }).click();
    await expect(dialog).toContainText('100,000 records were read.');
    await expect(dialog).toContainText('They come to 667 slices: 300 of 1,000,000 attempts failed.');
    await expect(dialog).toContainText('Row 100,002');
  });

  test('a smaller one is read whole where a worker may be of this site only', async ({ page }) => {
    await page.route('**/reading-worker-*.js', async (route) => {
      const response = await route.fetch();
      const headers = { ...response.headers(), 'content-security-policy': "worker-src 'self'" };
      await route.fulfill({ response, headers });
    });
    const dialog = await importWorkbook(page, { name: 'Gateway', rows: rowsOf(9000) });
    await expect(dialog).toContainText('The first 20 of 9,000 rows');
  });

  test('a small file of one attempt a row is added up, by the columns that its headings name', async ({
    page,
  }) => {
    await openLog(page);
    const lines = forty.map(([clock, status]) => `2026-03-20,${clock},login,${status}\n`);
    await chooseFiles(page, { name: 'small.csv', text: `date,time,type,status\n${lines.join('')}` });
    await expect(importing(page)).toContainText('40 records were read.');
    await expect(importing(page).getByLabel('timeout counts as')).toHaveValue('failed');
    await expect(importing(page).getByLabel('ok counts as')).toHaveValue('succeeded');
    await expectAccessible(page);
    await takeAndCheck(page);
  });

  test('where the headings say nothing, a table is said to be of attempts, and of rows again', async ({
    page,
  }) => {
    await openLog(page);
    const lines = forty.map(([clock, came]) => `2026-03-20 ${clock};${came === 'ok' ? 'A-00' : 'E-12'};x\n`);
    await chooseFiles(page, { name: 'unknown.csv', text: `c1;c2;c3\n${lines.join('')}` });
    const one = importing(page).getByText('Is each row a single attempt, with its outcome?');
    await one.getByRole('button').click();
    await expect(importing(page)).toContainText('The headings do not tell which columns');
    await expectAccessible(page);
    await importing(page).getByRole('button', { name: 'Read it row by row instead' }).click();
    await one.getByRole('button', { name: 'Yes, add the rows up' }).click();
    await importing(page).getByLabel('Time', { exact: true }).selectOption('c1: 2026-03-20 10:00:00');
    await importing(page).getByLabel('Outcome', { exact: true }).selectOption('c2: E-12');
    await importing(page).getByRole('button', { name: 'Add up' }).click();
    await importing(page).getByLabel('E-12 counts as').selectOption('failed');
    await importing(page).getByLabel('A-00 counts as').selectOption('succeeded');
    await takeAndCheck(page);
  });
});
