import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, type Page } from '@playwright/test';
import { build, preview } from 'vite';
import { launchBrowser } from './browser';
import { contactSheet } from './shots/contact-sheet';
import { settling } from './shots/settle';
import { openCase, walks, type Screen, type Walk } from './shots/walks';
import { lookName, wanted, type Look } from './shots/wanted';

/**
 * `npm run shots`: every screen in every language, width and theme, as pictures in shots/ with an index to look through.
 * Words narrow it: `npm run shots -- result zh 360 dark`. It builds first; with `--dist FOLDER` it takes a build that is
 * there, and with `--out FOLDER` the pictures go elsewhere. `--window 776` takes what a window of that height shows,
 * without an index: the README's pictures are `npm run pictures`.
 */

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    dist: { type: 'string' },
    out: { type: 'string', default: 'shots' },
    window: { type: 'string' },
  },
});
const { looks, screen: isWanted } = wanted(positionals);
const tasks = walks
  .map((walk) => ({ ...walk, screens: walk.screens.filter(({ name }) => isWanted(name)) }))
  .filter(({ screens }) => screens.length > 0)
  .flatMap((walk) => looks.map((look) => ({ walk, look })));

const started = performance.now();
if (options.dist === undefined) await build({ logLevel: 'warn' });
const server = await preview({
  build: { outDir: path.resolve(options.dist ?? 'dist') },
  preview: { port: 0 },
});
const site = server.resolvedUrls?.local[0] ?? '';
const browser = await launchBrowser('--disable-gpu');
// Of a full run nothing old is left over.
if (positionals.length === 0) rmSync(options.out, { recursive: true, force: true });
mkdirSync(options.out, { recursive: true });

let taken = 0;
const failures: string[] = [];
const waiting = [...tasks];
async function work(): Promise<void> {
  for (let task = waiting.shift(); task; task = waiting.shift()) await take(browser, task.walk, task.look);
}
await Promise.all([work(), work()]);
await browser.close();
await server.close();

const index = path.join(options.out, 'index.html');
if (options.window === undefined) writeFileSync(index, contactSheet(readdirSync(options.out)));
const seconds = ((performance.now() - started) / 1000).toFixed(0);
console.log(`${taken} pictures in ${seconds} s: ${options.window === undefined ? index : options.out}`);
for (const failure of failures) console.error(failure);
if (taken === 0 || failures.length > 0) process.exitCode = 1;

async function take(from: Browser, walk: Walk, look: Look): Promise<void> {
  const context = await from.newContext({
    locale: { zh: 'zh-CN', en: 'en-GB', ja: 'ja-JP' }[look.language],
    timezoneId: 'Asia/Shanghai',
    colorScheme: look.theme,
    reducedMotion: 'reduce',
    viewport: windowOf(look),
    // A phone's and a tablet's scrollbar takes no room.
    isMobile: look.width !== '1280',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  // Between the deadlines of the cases: some windows are open, some still come.
  await page.clock.setFixedTime(new Date('2026-05-20T12:00:00+08:00'));
  for (const file of walk.cases ?? []) await openCase(page, site, file);
  for (const screen of walk.screens) {
    try {
      await photograph(page, screen, look);
      taken++;
    } catch (error) {
      failures.push(`${screen.name} ${lookName(look)}: ${String(error).split('\n')[0] ?? ''}`);
    }
  }
  await context.close();
}

async function photograph(page: Page, { name, address, act, shows, over = false }: Screen, look: Look) {
  const settle = settling(page);
  // From elsewhere: the page begins anew, as by a reload.
  await page.goto('about:blank');
  await page.goto(`${site}#${address}`);
  await page.locator('main h1').first().waitFor();
  await act?.(page);
  for (const part of shows?.(Number(look.width)) ?? []) await page.locator(part).first().waitFor();
  await settle();
  // A window as high as the page, lest what keeps to the window's foot lies across the middle of the picture.
  if (!over && options.window === undefined)
    await page.setViewportSize({ width: Number(look.width), height: await heightOf(page) });
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.screenshot({
    path: path.join(options.out, `${name}.${lookName(look)}.png`),
    animations: 'disabled',
  });
  await page.setViewportSize(windowOf(look));
}

function windowOf({ width }: Look) {
  return { width: Number(width), height: Number(options.window ?? (width === '360' ? 740 : 900)) };
}

/** Of what is there: the desk would grow with the window. */
function heightOf(page: Page): Promise<number> {
  return page.locator('.desk').evaluate((desk: HTMLElement) => {
    desk.style.minHeight = '0';
    return document.documentElement.scrollHeight;
  });
}
