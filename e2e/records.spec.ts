import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import type { RecordsPlan } from '../src/import/records/plan';
import { writeRecords, type Expected } from './records/million';
import { openSite, type Site } from './records/site';

/** The import of raw records in its worker, in a built page of its own, as long as no page of the product has it. */

const counts: RecordsPlan = {
  encoding: 'utf-8',
  delimiter: ',',
  headings: ['time', 'requests', 'successes'],
  headerRows: 1,
  time: 0,
  counts: { kind: 'successes', requests: 1, successes: 2 },
  zone: 'Asia/Shanghai',
  dateOrder: null,
  spanSeconds: 300,
};
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

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'records-'));
  site = await openSite();
});

test.afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

test.beforeEach(async ({ page }) => {
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
