import type { Page } from '@playwright/test';
import type { Options } from './run';
import { inFreshPage, openSites } from './sites';
import type { Row } from './table';
import { mainThreadTasks, type Task } from './trace';

const sizes = [5000, 20_000];
const typed = 'typed';
const keysInRound = 10;
/** Milliseconds from key to key, of a fast typist. */
const betweenKeys = 100;
const pause = 2500;

type Round = Awaited<ReturnType<typeof typeAndRest>>;

/**
 * What typing in a long log costs the main thread of the built page, in Chromium: the longest task while keys come, and
 * after they cease, when the live sheet follows. Beside it a plain list of fields in one React state.
 */
export async function* keystroke({ runs, dist }: Options): AsyncGenerator<Row> {
  const { browser, ours, bare, close } = await openSites(dist);
  try {
    for (const size of sizes) {
      const bareRounds = await inFreshPage(browser, async (page) => {
        await page.goto(`${bare}?fields=${size}`);
        await page.locator('input').nth(2).focus();
        return rounds(page, runs);
      });
      const ourRounds = await inFreshPage(browser, async (page) => {
        await openLog(page, ours, size);
        await page.getByLabel('Row 3, End', { exact: true }).focus();
        return rounds(page, runs);
      });
      const row = (what: string, phase: keyof Round): Row => ({
        what: `typing in ${size.toLocaleString('en')} rows: ${what}`,
        unit: 'ms',
        ours: ourRounds.map((round) => longest(round[phase])),
        beside: {
          what: 'React, fields in one state: while typing',
          values: bareRounds.map(({ typing }) => longest(typing)),
        },
      });
      yield row('longest task', 'typing');
      yield row('longest after it', 'after');
    }
  } finally {
    await close();
  }
}

function longest(tasks: readonly Task[]): number {
  return Math.max(0, ...tasks.map(({ ms }) => ms));
}

async function rounds(page: Page, runs: number): Promise<Round[]> {
  await page.keyboard.press('End');
  const done: Round[] = [];
  for (let run = 0; run < runs; run++) done.push(await typeAndRest(page));
  return done;
}

/** The tasks up to the last key, and those that come of it. */
async function typeAndRest(page: Page) {
  const from = page.context().browser();
  if (!from) throw new Error('The page is of no browser.');
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

async function openLog(page: Page, site: string, size: number): Promise<void> {
  await page.goto(`${site}#/trtc/purchase`);
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
