import type { Page, Request } from '@playwright/test';

/** What says that something is still to come. */
const busy = '.loading, .or-behind--is, [aria-busy="true"]';
const rounds = 3;
const pause = 80;
/** In milliseconds. */
const patience = 20_000;

/**
 * Watches what a page fetches. The promise is fulfilled once, for some rounds in a row, nothing is on its way, nothing says
 * that it loads, the browser has nothing to do, and the page is as it was.
 */
export function settling(page: Page): () => Promise<void> {
  const inFlight = new Set<Request>();
  page.on('request', (request) => inFlight.add(request));
  page.on('requestfinished', (request) => inFlight.delete(request));
  page.on('requestfailed', (request) => inFlight.delete(request));
  return async () => {
    const end = performance.now() + patience;
    let before: string | null = null;
    for (let quiet = 0; quiet < rounds;) {
      await page.waitForTimeout(pause);
      const now = await page.evaluate(whenIdle, busy);
      quiet = inFlight.size === 0 && now !== null && now === before ? quiet + 1 : 0;
      before = now;
      if (performance.now() > end) throw new Error('The page does not come to rest.');
    }
  };
}

/** What is on the page; null while it is busy. Runs there, after two drawings, since some parts wait for the first. */
async function whenIdle(selector: string): Promise<string | null> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await new Promise((resolve) => requestIdleCallback(resolve));
  await document.fonts.ready;
  return document.querySelector(selector) ? null : document.body.innerHTML;
}
