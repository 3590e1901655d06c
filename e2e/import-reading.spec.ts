import { expect, test, type Page, type Route } from './journey';
import {
  cell,
  choose,
  dialog,
  drop,
  expectAccessible,
  fixture,
  goOn,
  openLog,
  takeIn,
} from './import-journey';

test.use({ locale: 'en-GB' });

const readingWorker = /\/reading-worker-[^/]*\.js$/;
const good = 'Start,End\n2026-03-20 10:00,2026-03-20 10:30\n';

for (const { name, encoding, reads } of [
  { name: 'ja-excel-outages.sjis.csv', encoding: 'Shift_JIS', reads: '開始日時' },
  { name: 'zh-traditional.big5.csv', encoding: 'Big5', reads: '開始時間' },
])
  test(`a table in ${encoding}: the encoding in which it reads well is proposed`, async ({ page }) => {
    await openLog(page);
    await choose(page, { name, text: fixture(`tables/${name}`) });
    const proposed = dialog(page).getByRole('radio', { name: new RegExp(`${encoding}.*${reads}`, 's') });
    await expect(proposed).toBeChecked();
    await expect(dialog(page).getByRole('radio', { name: new RegExp(reads) })).toHaveCount(1);
    await expectAccessible(page);
    await goOn(page);
    await expect(takeIn(page)).toHaveText('Import 2 rows');
    await takeIn(page).click();
    await expect(cell(page, 2, 'End')).toHaveValue(/2026-03-22.00:15/);
  });

test('a file dropped while the dialog is open stands beneath the first', async ({ page }) => {
  await openLog(page);
  await choose(page, { name: 'a.csv', text: good });
  await expect(takeIn(page)).toHaveText('Import 1 row');
  await drop(
    page,
    'b.csv',
    'Start,End\n2026-03-21 10:00,2026-03-21 10:30\n',
    dialog(page).getByRole('heading', { name: 'a.csv' }),
  );
  await expect(dialog(page).getByRole('heading', { level: 3 })).toHaveText(['a.csv', 'b.csv']);
  await expect(takeIn(page)).toHaveText('Import 2 rows');
  await takeIn(page).click();
  await expect(cell(page, 1, 'Start')).toHaveValue(/2026-03-20/);
  await expect(cell(page, 2, 'Start')).toHaveValue(/2026-03-21/);
});

test('where files are dropped is told over the open dialog', async ({ page }) => {
  await openLog(page);
  await choose(page, { name: 'a.csv', text: good });
  await dialog(page).evaluate((element) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([''], 'b.csv'));
    element.dispatchEvent(new DragEvent('dragenter', { bubbles: true, dataTransfer }));
  });
  const hint = page.getByText('Drop the files here');
  await expect(hint).toBeVisible();
  // Only what is in the browser's top layer lies over a dialog
  expect(await hint.evaluate((element) => element.closest('[popover]')?.matches(':popover-open'))).toBe(true);
});

test('a second file while the first is still being read', async ({ page }) => {
  await openLog(page);
  const held: Route[] = [];
  await page.route(readingWorker, (route) => {
    if (held.length === 0) held.push(route);
    else void route.continue();
  });
  await choose(page, { name: 'slow.csv', text: good });
  await expect(dialog(page)).toContainText('Reading the file…');
  const chooser = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: 'Add more files' }).click();
  await (
    await chooser
  ).setFiles([
    {
      name: 'quick.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('Start,End\n2026-03-21 10:00,2026-03-21 10:30\n'),
    },
  ]);
  const quick = dialog(page).getByRole('region', { name: 'quick.csv' });
  await expect(quick).toContainText('1 row, as it is understood');
  await expect(dialog(page).getByRole('status')).toHaveText('Still reading.');
  await expect(takeIn(page)).toBeDisabled();
  await held[0]?.continue();
  await expect(takeIn(page)).toHaveText('Import 2 rows');
  await takeIn(page).click();
  await expect(cell(page, 1, 'Start')).toHaveValue(/2026-03-20/);
  await expect(cell(page, 2, 'Start')).toHaveValue(/2026-03-21/);
});

/** What befalls the worker; then it is well again. */
async function breaks(page: Page, how: (route: Route) => Promise<void>): Promise<void> {
  await openLog(page);
  await cell(page, 1, 'Start').fill('2026-03-01 08:00');
  await page.route(readingWorker, how);
  await choose(page, { name: 'log.csv', text: good });
  await expect(dialog(page)).toContainText('Reading broke off, and nothing was changed.');
  await expect(takeIn(page)).toBeDisabled();
  await expectAccessible(page);
  await page.unroute(readingWorker);
  await dialog(page).getByRole('button', { name: 'Remove log.csv' }).click();
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(cell(page, 1, 'Start')).toHaveValue('2026-03-01 08:00');
  await choose(page, { name: 'log.csv', text: good });
  await takeIn(page).click();
  await expect(cell(page, 2, 'Start')).toHaveValue(/2026-03-20/);
}

test('reading that does not load is said, and what is typed stays', async ({ page }) => {
  await breaks(page, (route) => route.abort());
});

test('reading that breaks down is said, and what is typed stays', async ({ page }) => {
  await breaks(page, (route) =>
    route.fulfill({
      contentType: 'text/javascript',
      body: "self.addEventListener('message', () => { throw new Error('broken'); });",
    }),
  );
});

test('JSON that breaks off is told with the place where it does', async ({ page }) => {
  await openLog(page);
  await choose(page, { name: 'incidents.json', text: '{ "incidents": [\n  { "name": "API", "crea' });
  await expect(dialog(page).getByText('Near line 2, character 20.')).toBeVisible();
  await expect(takeIn(page)).toBeDisabled();
});

test('rows that say the same twice are named', async ({ page }) => {
  await openLog(page, 'ccc');
  await choose(page, {
    name: 'calls.csv',
    text: 'Date,Calls,Failed\n2026-03-20,1000,30\n2026-03-21,900,0\n2026-03-20,1000,30\n',
  });
  await expect(dialog(page).getByText(/each of them counts.*\(rows: 4\)/)).toBeVisible();
  await expect(takeIn(page)).toHaveText('Import 3 rows');
});
