import { openCase, walks as photographed, type Screen, type Walk } from '../../scripts/shots/walks';
import { expect, type Page } from '../journey';
import { wholeResult } from '../whole-result';

/** Every screen that is photographed, and what else opens on one: told by place, since the words are another language's each time. */

export type { Screen, Walk };

const trtc = 'scripts/shots/trtc.case.json';
const sms = 'src/cli/cases/sms-messages-as-compensation.case.json';
const dialog = (page: Page) => page.locator('dialog[open]').waitFor();

const opened: readonly Walk[] = [
  {
    cases: [sms, trtc],
    screens: [
      { name: 'trtc-result-opened', address: '/trtc/result', act: openAll },
      { name: 'trtc-log-selected', address: '/trtc/log', act: selectAll },
      { name: 'trtc-fees-by-month', address: '/trtc/fees', act: byMonth },
      { name: 'sms-log-deduct', address: '/sms/log', act: deduct, over: true },
      { name: 'home-erase', address: '/', act: erase, over: true },
      { name: 'home-renamed', address: '/', act: rename },
      { name: 'home-deleted', address: '/', act: remove },
    ],
  },
];

/** A walk takes its time, and so each goes by a few screens. */
const most = 3;

export const walks: readonly Walk[] = [...photographed, ...opened].flatMap(({ screens, ...walk }) =>
  Array.from({ length: Math.ceil(screens.length / most) }, (_, part) => ({
    ...walk,
    screens: screens.slice(part * most, (part + 1) * most),
  })),
);

export const languages = [
  { language: 'zh', locale: 'zh-CN' },
  { language: 'en', locale: 'en-GB' },
  { language: 'ja', locale: 'ja-JP' },
] as const;

/**
 * Where the ordinary test run goes a walk: in one language, each in its turn. Of the walks that each product has it goes
 * one in four, the products by turns: each screen of one product.
 */
export function isOrdinary(walk: Walk, language: string): boolean {
  const at = walks.indexOf(walk);
  return (
    languages[at % languages.length]?.language === language &&
    (walk.turn === undefined || (walk.turn + at) % 4 === 0)
  );
}

/** What a walk is called by: its first screen, and how many more. */
export const nameOf = ({ screens }: Walk) =>
  screens.length === 1 ? screens[0]?.name : `${screens[0]?.name} to ${screens.at(-1)?.name}`;

/** Goes a walk, and stops at each of its screens. */
export async function go(page: Page, walk: Walk, stop: (screen: Screen) => Promise<void>): Promise<void> {
  // Between the deadlines of the cases: some windows are open, some still come.
  await page.clock.setFixedTime(new Date('2026-05-20T12:00:00+08:00'));
  const settled = countRequests(page);
  for (const file of walk.cases ?? []) await openCase(page, './', file);
  for (const screen of walk.screens) {
    // Another address in each: the page begins anew.
    await page.goto(`./?${Math.random()}#${screen.address}`);
    await page.locator('main h1').first().waitFor();
    await wholeResult(page);
    await screen.act?.(page);
    await settled();
    await stop(screen);
  }
}

/** What is asked for later than the words, such as charts, is there once nothing has been asked for in a while. */
function countRequests(page: Page): () => Promise<void> {
  let open = 0;
  page.on('request', () => open++);
  page.on('requestfinished', () => open--);
  page.on('requestfailed', () => open--);
  return async () => {
    for (let quiet = 0; quiet < 3; quiet = open > 0 ? 0 : quiet + 1) await page.waitForTimeout(60);
  };
}

async function openAll(page: Page): Promise<void> {
  await page.locator('.ledger__intro > .button').click();
  for (const details of await page.locator('main details > summary').all()) await details.click();
  await page.locator('.as-of__opener').click();
}

async function selectAll(page: Page): Promise<void> {
  await page.locator('.row-number > input').first().check();
  await expect(page.locator('.log-bulk')).toBeVisible();
}

async function byMonth(page: Page): Promise<void> {
  const box = page.locator('.fees-step input[type="checkbox"]').first();
  if (!(await box.isChecked())) await box.check();
  await expect(page.locator('.monthly-fees')).toBeVisible();
}

async function deduct(page: Page): Promise<void> {
  await page.locator('.log-row__kind').click();
  await dialog(page);
}

async function erase(page: Page): Promise<void> {
  await page.locator('.kept > .button').click();
  await dialog(page);
}

async function rename(page: Page): Promise<void> {
  await page.locator('.draft__actions').first().locator('.button').first().click();
  await expect(page.locator('.draft__rename')).toBeVisible();
}

async function remove(page: Page): Promise<void> {
  await page.locator('.draft__actions').first().locator('.button').last().click();
  await expect(page.locator('.drafts__done .button')).toBeVisible();
}
