import { expect, test, type Page, type Route } from '../journey';
import { cell, choose, dialog, openLog, takeIn } from '../import-journey';

// What harms or loses may not pass at a second try.
test.describe.configure({ retries: 0 });

test.use({ locale: 'en-GB' });

const readingWorker = /\/reading-worker-[^/]*\.js$/;
const isSilent = (route: Route) => route.fulfill({ contentType: 'text/javascript', body: '' });
const log = { name: 'log.csv', text: 'Start,End\n2026-03-20 10:00,2026-03-20 10:30\n' };

test('reading that never answers can be left, and what is typed stays', async ({ page }) => {
  await openLog(page);
  await cell(page, 1, 'Start').fill('2026-03-01 08:00');
  await page.route(readingWorker, isSilent);
  await choose(page, log);
  await expect(dialog(page)).toContainText('Reading the file…');
  await expect(takeIn(page)).toBeDisabled();
  await dialog(page).getByRole('button', { name: 'Remove log.csv' }).click();
  await expect(dialog(page)).not.toContainText('Reading the file…');
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(cell(page, 1, 'Start')).toHaveValue('2026-03-01 08:00');
  await page.unroute(readingWorker);
  await choose(page, log);
  await takeIn(page).click();
  await expect(cell(page, 2, 'Start')).toHaveValue(/2026-03-20/);
});

async function openFile(page: Page): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Open a file' }).click();
  await (await chooser).setFiles('public/examples/part-month.sla.json');
}

test('a case file whose reading never answers, or fails, can be opened again', async ({ page }) => {
  await page.goto('./');
  await page.route(/\/file-worker-[^/]*\.js$/, isSilent);
  await openFile(page);
  await expect(page.getByText('Reading part-month.sla.json')).toBeVisible();
  await page.unrouteAll();
  await page.route(/\/file-worker-[^/]*\.js$/, (route) => route.abort());
  await openFile(page);
  await page
    .getByRole('dialog', { name: 'The file was not opened' })
    .getByRole('button', { name: 'Close' })
    .first()
    .click();
  await page.unrouteAll();
  await openFile(page);
  await expect(page.getByText('is open, as a case of its own.')).toBeVisible();
});
