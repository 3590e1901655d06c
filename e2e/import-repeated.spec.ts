import { expect, test } from './journey';
import { cell, choose, dialog, expectAccessible, openLog, takeIn } from './import-journey';

test.use({ locale: 'en-GB' });

const march = 'Date,Total,Failed\n2026-03-01,1000,3\n2026-03-02,2000,0\n';

test('a file taken in twice is told and left out, unless it is wanted again', async ({ page }) => {
  await openLog(page, 'ccc');
  await choose(page, { name: 'march.csv', text: march });
  await expect(dialog(page)).not.toContainText('already in the log');
  await takeIn(page).click();
  await expect(cell(page, 2, 'Calls')).toHaveValue('2000');

  await choose(page, { name: 'march.csv', text: `${march}2026-03-03,500,5\n` });
  await expect(dialog(page)).toContainText('2 of these 3 rows are already in the log');
  await expect(dialog(page)).toContainText('they would be counted twice');
  await expect(dialog(page).getByRole('radio', { name: 'Leave them out' })).toBeChecked();
  await expect(takeIn(page)).toHaveText('Import 1 row');
  await expectAccessible(page);
  await takeIn(page).click();
  await expect(page.getByText('2 rows that were already in the log were left out.')).toBeVisible();
  await expect(cell(page, 3, 'Calls')).toHaveValue('500');
  await expect(cell(page, 4, 'Calls')).toHaveValue('');

  await choose(page, { name: 'march.csv', text: march });
  await expect(dialog(page).getByRole('status')).toHaveText('There is no row to import.');
  await expect(takeIn(page)).toBeDisabled();
  await dialog(page).getByRole('radio', { name: 'Import them again' }).check();
  await expect(takeIn(page)).toHaveText('Import 2 rows');
  await takeIn(page).click();
  await expect(cell(page, 5, 'Calls')).toHaveValue('2000');
});

test('the same outages in two files at once, one of them typed before', async ({ page }) => {
  await openLog(page);
  await cell(page, 1, 'Start').fill('20 March 2026 10:00');
  await cell(page, 1, 'End').fill('20 March 2026 10:30');
  const text = 'Start,End\n2026-03-20 10:00,2026-03-20 10:30\n2026-03-21 10:00,2026-03-21 10:30\n';
  await choose(page, { name: 'a.csv', text }, { name: 'b.csv', text });
  await expect(dialog(page)).toContainText('1 of these 2 rows is already in the log');
  await expect(dialog(page)).toContainText('All these 2 rows are already in the log or in a file above');
  await expect(dialog(page)).toContainText('downtime that overlaps counts once');
  await expect(takeIn(page)).toHaveText('Import 1 row');
  await dialog(page).getByRole('button', { name: 'Remove a.csv' }).click();
  await expect(dialog(page)).toContainText('1 of these 2 rows is already in the log');
  await takeIn(page).click();
  await expect(cell(page, 2, 'Start')).toHaveValue(/2026-03-21/);
  await expect(cell(page, 3, 'Start')).toHaveValue('');
});

test('records added up twice', async ({ page }) => {
  await openLog(page, 'ccc');
  const lines = ['time,outcome'];
  for (let row = 0; row < 300; row++)
    lines.push(
      `2026-03-20T10:00:${String(row % 60).padStart(2, '0')}+08:00,${row < 2 ? 'system_error' : 'ok'}`,
    );
  const file = { name: 'calls.csv', text: `${lines.join('\n')}\n` };
  for (const rows of ['Import 1 row', 'Import']) {
    await choose(page, file);
    await dialog(page).getByRole('button', { name: 'Continue' }).click();
    await expect(takeIn(page)).toHaveText(rows);
    if (rows === 'Import 1 row') await takeIn(page).click();
  }
  await expect(dialog(page)).toContainText('This row is already in the log');
});
