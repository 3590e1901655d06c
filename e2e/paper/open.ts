import { expect, type Page } from '@playwright/test';
import { openExample } from '../open-example';

/** Opens a case file and goes on to its worksheet. */
export async function openWorksheet(page: Page, file: object & { readonly product: string }): Promise<void> {
  await openExample(page, file);
  await page.evaluate((address) => (window.location.hash = address), `#/${file.product}/worksheet`);
  await expect(page.locator('.paper h1, .no-worksheet h1')).toBeVisible();
}
