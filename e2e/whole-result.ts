import type { Page } from '@playwright/test';

/** The parts of a result come one after the other; other pages are whole when their title is there. */
export async function wholeResult(page: Page): Promise<void> {
  await page.locator('body:not(:has(.result)), .result:has(.readings)').first().waitFor();
}
