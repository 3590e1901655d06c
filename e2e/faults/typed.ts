import { expect, type Page } from '@playwright/test';

/** What was entered before a fault, and is to be there after it. */

export const start = (page: Page) => page.getByLabel('Start of service');
/** As long as the page loads, the home page that the build has drawn has titles too. */
export const title = (page: Page) => page.getByRole('heading', { level: 1 }).last();

export async function type(page: Page, day = '2024-04-01'): Promise<void> {
  await page.goto('./#/trtc/purchase');
  await start(page).fill(day);
  await expect(page.getByText('Saved in this browser')).toBeVisible();
}

/** By the address alone, as Back and a link do it: the page stays. */
export async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((address) => (window.location.hash = address), hash);
}

/** A browser that always has something to do fetches no page ahead. */
export async function neverIdle(page: Page): Promise<void> {
  await page.addInitScript(() => (window.requestIdleCallback = () => 0));
}

/** Nothing is fetched ahead but what tells of a failure. */
export async function fetchNothingAhead(page: Page): Promise<void> {
  const told = page.waitForResponse(/\/Failure-[^/]*\.js$/);
  await neverIdle(page);
  await type(page);
  await (await told).finished();
}

/** Runs in the page. Of a sheet that did not come no rule can be read. */
export function stylesThatCame(): string[] {
  const came = [...document.styleSheets].filter((sheet) => {
    try {
      return sheet.cssRules.length > 0;
    } catch {
      return false;
    }
  });
  return came.map(({ href }) => href ?? '');
}
