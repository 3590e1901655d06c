import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { axeFaults } from './accessible/axe';

/** The import as a journey meets it. */

export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Import' });
export const takeIn = (page: Page) => dialog(page).getByRole('button', { name: /^Import/ });
export const cell = (page: Page, row: number, column: string) =>
  page.getByLabel(`Row ${row}, ${column}`, { exact: true });
export const goOn = (page: Page) => dialog(page).getByRole('button', { name: 'Continue' }).click();
export const fixture = (name: string) =>
  readFileSync(path.join(import.meta.dirname, '../src/import/fixtures', name));

export interface Given {
  readonly name: string;
  readonly text: string | Buffer | Uint8Array;
}

export async function openLog(page: Page, product = 'trtc', site = './'): Promise<void> {
  await page.goto(`${site}#/${product}/log`);
  await expect(page.getByRole('button', { name: 'Import files' })).toBeVisible();
}

/** Through the button, as a person does. */
export async function choose(page: Page, ...files: readonly Given[]): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import files' }).click();
  await (
    await chooser
  ).setFiles(
    files.map(({ name, text }) => ({
      name,
      mimeType: 'application/octet-stream',
      buffer: Buffer.from(text),
    })),
  );
  await expect(dialog(page)).toBeVisible();
}

/** The file as a drag from the desktop brings it, over a heading of the page or of what lies over it. */
export async function drop(
  page: Page,
  name: string,
  text: string,
  over = page.getByRole('heading', { level: 1 }),
): Promise<void> {
  const files = await page.evaluateHandle(
    ([called, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content ?? ''], called ?? ''));
      return data;
    },
    [name, text],
  );
  await over.dispatchEvent('dragenter', { dataTransfer: files });
  await expect(page.getByText('Drop the files here')).toBeVisible();
  await over.dispatchEvent('dragover', { dataTransfer: files });
  await over.dispatchEvent('drop', { dataTransfer: files });
  await expect(page.getByText('Drop the files here')).toBeHidden();
}

export async function expectAccessible(page: Page): Promise<void> {
  expect(await axeFaults(page, 'dialog[open]')).toEqual([]);
}

export async function expectNoScrollSideways(panel: Locator): Promise<void> {
  expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBeLessThanOrEqual(0);
}
