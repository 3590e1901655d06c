import { expect, test } from '../journey';
import { cell, choose, dialog, openLog, takeIn } from '../import-journey';
import { neverIdle, title } from './typed';

/** What comes only when it is wanted: where it could not be had it is asked for again, and nobody has to reload. */

// What harms or loses may not pass at a second try.
test.describe.configure({ retries: 0 });

test.use({ locale: 'en-GB' });

test('what makes a link', async ({ page, context }) => {
  await neverIdle(page);
  await page.goto('./#/example/part-month');
  await expect(page).toHaveURL(/\/result$/);
  const share = page.getByRole('button', { name: 'Share a link' });
  await expect(share).toBeVisible();
  await context.setOffline(true);
  await share.click();
  await expect(title(page)).toHaveText('A part of this page could not be fetched');
  await context.setOffline(false);
  await share.click();
  await expect(page.getByRole('dialog', { name: 'Share this case as a link' })).toContainText(
    'What the link holds',
  );
});

test('what opens a case file', async ({ page, context }) => {
  await neverIdle(page);
  await page.goto('./');
  const open = page.getByRole('button', { name: 'Open a file' });
  await expect(open).toBeVisible();
  await context.setOffline(true);
  const chooser = page.waitForEvent('filechooser');
  await open.click();
  await (await chooser).setFiles('public/examples/part-month.sla.json');
  await expect(title(page)).toHaveText('A part of this page could not be fetched');
  await context.setOffline(false);
  await expect(page).toHaveURL(/\/result$/);
});

test('the import, and its styles', async ({ page }) => {
  await openLog(page);
  await cell(page, 1, 'Start').fill('2026-03-01 08:00');
  await page.route('**/assets/ImportDialog-*', (route) => route.abort());
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Import files' }).click();
  const log = 'Start,End\n2026-03-20 10:00,2026-03-20 10:30\n';
  await (await chooser).setFiles({ name: 'log.csv', mimeType: 'text/csv', buffer: Buffer.from(log) });
  await expect(page.getByText('The import did not load.')).toBeVisible();
  await page.unroute('**/assets/ImportDialog-*');
  await choose(page, { name: 'log.csv', text: log });
  await takeIn(page).click();
  await expect(dialog(page)).toBeHidden();
  await expect(cell(page, 1, 'Start')).toHaveValue('2026-03-01 08:00');
  await expect(cell(page, 2, 'Start')).toHaveValue(/2026-03-20/);
});
