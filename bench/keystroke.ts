import { loadavg } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, type Page } from '@playwright/test';
import { preview } from 'vite';
import { launchBrowser } from '../scripts/browser';
import { median } from './figures';
import { mainThreadTasks, type Task } from './trace';

/**
 * `npx tsx bench/keystroke.ts`: what typing in a long log costs the main thread of the built page, in Chromium: the
 * longest task while keys come, and after they cease. Beside each time stands that of copying the same rows as JSON on
 * the same thread: on a machine that others work on too only the ratio means something.
 */

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { dist: { type: 'string', default: 'dist' }, product: { type: 'string', default: 'trtc' } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [5000, 20_000];
const roundsOfTyping = 5;
const typed = 'typed';
const keysInRound = 10;
/** Milliseconds from key to key, of a fast typist. */
const betweenKeys = 100;
const pause = 2500;

const server = await preview({ build: { outDir: path.resolve(options.dist) }, preview: { port: 0 } });
const site = server.resolvedUrls?.local[0] ?? '';
const browser = await launchBrowser('--disable-gpu');
try {
  console.log(`load ${(loadavg()[0] ?? 0).toFixed(1)}`);
  const table = [];
  for (const size of sizes) table.push(...(await measure(browser, size)));
  console.table(table);
} finally {
  await browser.close();
  await server.close();
}

async function measure(from: Browser, size: number): Promise<object[]> {
  const page = await from.newPage({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  await openLog(page, size);
  const reference = await copyTime(page, size);
  const end = page.getByLabel('Row 3, End', { exact: true });
  await end.focus();
  await page.keyboard.press('End');
  const rounds = [];
  for (let round = 0; round < roundsOfTyping; round++) rounds.push(await typeAndRest(from, page));
  await page.close();
  return [
    {
      rows: size,
      ...figures(
        'while typing',
        rounds.map(({ typing }) => typing),
        reference,
      ),
    },
    {
      rows: size,
      ...figures(
        'after it',
        rounds.map(({ after }) => after),
        reference,
      ),
    },
  ];
}

/** The tasks up to the last key, and those that come of it. */
async function typeAndRest(from: Browser, page: Page) {
  await from.startTracing(page, {
    categories: ['toplevel', '__metadata', 'blink.user_timing', 'disabled-by-default-devtools.timeline'],
  });
  await typeOn(page);
  await page.evaluate((mark) => performance.mark(mark), typed);
  await page.waitForTimeout(pause);
  return mainThreadTasks(await from.stopTracing(), typed);
}

/** Writes the last digit anew, again and again. */
async function typeOn(page: Page): Promise<void> {
  for (let key = 0; key < keysInRound; key++) {
    await page.keyboard.press(key % 2 === 0 ? 'Backspace' : `Digit${key % 10}`);
    await page.waitForTimeout(betweenKeys);
  }
}

function figures(phase: string, tasks: readonly (readonly Task[])[], reference: number) {
  const longest = median(tasks.map((all) => Math.max(0, ...all.map(({ ms }) => ms))));
  return {
    phase,
    'longest task ms': Math.round(longest),
    'tasks over 50 ms': median(tasks.map((all) => all.filter(({ ms }) => ms > 50).length)),
    'all tasks ms': Math.round(median(tasks.map((all) => all.reduce((sum, { ms }) => sum + ms, 0)))),
    'copy ms': Math.round(reference),
    'longest to copy': Number((longest / reference).toFixed(2)),
  };
}

async function openLog(page: Page, size: number): Promise<void> {
  await page.goto(`${site}#/${options.product}/purchase`);
  await page.getByLabel('Start of service').fill('2024-01-01');
  await page.getByRole('textbox', { name: 'Number of months' }).fill('12');
  await page.getByRole('button', { name: 'Continue' }).click();
  const start = page.getByLabel('Row 1, Start', { exact: true });
  await start.focus();
  await start.evaluate((target, text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    target.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, outages(size).join('\n'));
  await page.getByText(/rows pasted/).waitFor();
  await page.waitForTimeout(pause);
}

/** Outages of some minutes, all over the year, some of which overlap. */
function outages(size: number): string[] {
  const minutes = (366 * 24 * 60) / size;
  return Array.from({ length: size }, (_, index) => {
    const start = Math.floor(index * minutes);
    return `${written(start)}\t${written(start + 2 + ((index * 7) % 40))}`;
  });
}

function written(minute: number): string {
  return new Date(Date.UTC(2024, 0, 1) + minute * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}

function copyTime(page: Page, size: number): Promise<number> {
  return page.evaluate((rows) => {
    const log = Array.from({ length: rows }, (_, row) => ({
      id: `row-${row}`,
      kind: 'interval',
      start: '2024-01-01 00:00',
      end: '2024-01-01 00:10',
      successRate: '',
      exclusion: '',
      note: '',
    }));
    const times = Array.from({ length: 9 }, () => {
      const began = performance.now();
      JSON.parse(JSON.stringify(log));
      return performance.now() - began;
    });
    return times.toSorted((a, b) => a - b)[4] ?? 0;
  }, size);
}
