import { expect, type Page } from '@playwright/test';

/** Opens a case file as the page opens its own examples, and goes on to the worksheet. */
export async function openWorksheet(page: Page, file: object & { readonly product: string }): Promise<void> {
  await page.route('**/examples/part-month.sla.json', (route) => route.fulfill({ json: file }));
  // Another address in each: the page begins anew and reads the file again.
  await page.goto(`./?${Math.random()}#/example/part-month`);
  await expect(page).toHaveURL(/#\/[a-z]+\/result$/);
  await page.evaluate((address) => (window.location.hash = address), `#/${file.product}/worksheet`);
  await expect(page.locator('.paper h1, .no-worksheet h1')).toBeVisible();
}
