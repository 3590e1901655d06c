import { expect, type Page } from '@playwright/test';
import { wholeResult } from './whole-result';

/** Opens a case file as the page opens its own examples, and waits for its result. */
export async function openExample(page: Page, file: object): Promise<void> {
  await page.route('**/examples/part-month.sla.json', (route) => route.fulfill({ json: file }));
  // Another address in each: the page begins anew and reads the file again.
  await page.goto(`./?${Math.random()}#/example/part-month`);
  await expect(page).toHaveURL(/#\/[a-z]+\/result$/);
  await page.locator('main h1').waitFor();
  await wholeResult(page);
}
