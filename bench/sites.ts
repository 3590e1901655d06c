import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { preview } from 'vite';
import { openSite } from '../e2e/records/site';
import { launchBrowser } from '../scripts/browser';

/** The built page and the plain one, served alike, and a browser for both. */
export interface Sites {
  readonly browser: Browser;
  readonly ours: string;
  readonly bare: string;
  readonly close: () => Promise<void>;
}

export async function openSites(dist: string): Promise<Sites> {
  const server = await preview({ build: { outDir: dist }, preview: { port: 0 } });
  const bare = await openSite(path.join(import.meta.dirname, 'bare'));
  const browser = await launchBrowser('--disable-gpu');
  return {
    browser,
    ours: server.resolvedUrls?.local[0] ?? '',
    bare: bare.address,
    close: async () => {
      await browser.close();
      await bare.close();
      await server.close();
    },
  };
}

/** A page of a browser that knows nothing, and what is done there; it is closed after it. */
export async function inFreshPage<T>(browser: Browser, act: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ locale: 'en-GB', viewport: { width: 1280, height: 900 } });
  try {
    return await act(await context.newPage());
  } finally {
    await context.close();
  }
}

/** From asking for an address until each of some things is drawn, in milliseconds; '' is the first paint. */
export async function drawnTimes(page: Page, address: string, wanted: readonly string[]): Promise<number[]> {
  await page.addInitScript(
    async (selectors) => {
      for (let left = selectors; left.length > 0;) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        const drawn = left.filter((selector) => document.querySelector(selector)?.checkVisibility());
        for (const selector of drawn) performance.mark(selector);
        left = left.filter((selector) => !drawn.includes(selector));
      }
    },
    wanted.filter((selector) => selector !== ''),
  );
  await page.goto(address);
  const times: number[] = [];
  for (const selector of wanted)
    times.push(await page.evaluate(markTime, selector === '' ? 'first-contentful-paint' : selector));
  return times;
}

/** Runs in the page. */
async function markTime(name: string): Promise<number> {
  for (;;) {
    const [mark] = performance.getEntriesByName(name);
    if (mark) return mark.startTime;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
