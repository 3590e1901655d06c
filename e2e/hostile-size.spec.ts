import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { archiveOf } from '../fuzz/archive';
import { cell, choose, dialog, openLog, takeIn } from './import-journey';
import { expect, test, type Page } from './journey';

/** Files that are far more than they seem, or too much: told in a sentence, while the page goes on and the draft stays. */

// What harms or loses may not pass at a second try.
test.describe.configure({ retries: 0 });

test.use({ locale: 'en-GB' });

test.beforeEach(async ({ page }) => {
  await openLog(page);
  await cell(page, 1, 'Start').fill('2026-03-20 10:00');
});

test.afterEach(async ({ page }) => {
  expect(await longestPause(page)).toBeLessThan(2000);
  await page.keyboard.press('Escape');
  await expect(cell(page, 1, 'Start')).toHaveValue('2026-03-20 10:00');
  await page.reload();
  await expect(cell(page, 1, 'Start')).toHaveValue('2026-03-20 10:00');
});

/** Until a file has been read, how long the page did not answer at most. */
async function watchPauses(page: Page): Promise<void> {
  await page.evaluate(() => {
    let last = performance.now();
    Reflect.set(window, 'longestPause', 0);
    setInterval(() => {
      const now = performance.now();
      Reflect.set(window, 'longestPause', Math.max(Number(Reflect.get(window, 'longestPause')), now - last));
      last = now;
    }, 20);
  });
}

const longestPause = (page: Page) => page.evaluate(() => Number(Reflect.get(window, 'longestPause')));

const book = (content: Buffer, unpacked: number) =>
  archiveOf([
    {
      name: 'xl/workbook.xml',
      content: Buffer.from('<workbook><sheets><sheet name="s" r:id="a"/></sheets></workbook>'),
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: Buffer.from('<R><Relationship Id="a" Type="x/worksheet" Target="worksheets/sheet1.xml"/></R>'),
    },
    { name: 'xl/worksheets/sheet1.xml', content, unpacked },
  ]);

const many = Buffer.alloc(64_000_000, '<row/>');

for (const [name, text, sentence] of [
  ['that says what it unpacks to', book(many, 900_000_000), 'too large to be read'],
  ['that says less than it unpacks to', book(many, 1000), 'damaged'],
  ['whose tags never end', book(Buffer.alloc(4_000_000, '<'), 4_000_000), 'damaged'],
] as const)
  test(`a small workbook ${name} is refused`, async ({ page }) => {
    await watchPauses(page);
    await choose(page, { name: 'bomb.xlsx', text });
    await expect(dialog(page)).toContainText(sentence);
    await expect(takeIn(page)).toBeDisabled();
  });

/** From disk: a buffer would pass through the page, and keep it busy. */
async function chooseFromDisk(page: Page, name: string, make: (file: string) => void): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'large-'));
  const file = path.join(folder, name);
  make(file);
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import files' }).click();
  await (await chooser).setFiles(file);
  await expect(takeIn(page).or(dialog(page).getByText('too large')).first()).toBeVisible();
  await expect(dialog(page)).not.toContainText('Reading the file');
  rmSync(folder, { recursive: true });
}

test('a cell of ten million letters is read as a note', async ({ page }) => {
  await watchPauses(page);
  const text = `start,end,note\n2026-03-20 12:00,2026-03-20 12:30,${'x'.repeat(10_000_000)}\n`;
  await chooseFromDisk(page, 'long.csv', (file) => writeFileSync(file, text));
  await expect(takeIn(page)).toBeEnabled();
});

test('a file of over 200 MB is refused', async ({ page }) => {
  await watchPauses(page);
  await chooseFromDisk(page, 'large.csv', (file) => {
    writeFileSync(file, 'start,end\n');
    truncateSync(file, 201_000_000);
  });
  await expect(dialog(page)).toContainText('too large to be read');
});
