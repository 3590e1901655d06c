import { expect, test } from './journey';
import { cell, choose, dialog, expectAccessible, fixture, goOn, openLog, takeIn } from './import-journey';

test.use({ locale: 'en-GB' });

test('which of several monitors to take', async ({ page }) => {
  await openLog(page);
  await choose(page, { name: 'incidents.json', text: fixture('sources/better-stack.json') });
  const question = dialog(page).getByRole('group', { name: 'Which of these do you want to import?' });
  for (const box of await question.getByRole('checkbox').all()) await box.uncheck();
  await goOn(page);
  await expect(question).toContainText('Choose or fill in an answer.');
  await expect(question.getByRole('checkbox').first()).toBeFocused();
  await expectAccessible(page);
  await question.getByRole('checkbox', { name: 'rooms.example.com' }).check();
  await dialog(page).getByRole('checkbox', { name: 'Leave this incident out' }).check();
  await goOn(page);
  await expect(takeIn(page)).toHaveText(/Import \d/);
  await dialog(page)
    .getByText(/rows? passed over/)
    .click();
  await expect(dialog(page)).toContainText('Of a monitor or series that was not chosen');
});

test('which series counts what', async ({ page }) => {
  await openLog(page);
  await choose(page, { name: 'panel.csv', text: fixture('sources/grafana-counters.csv') });
  const question = dialog(page).getByRole('group', { name: 'Which series counts what?' });
  await question.getByLabel('All attempts').selectOption('None');
  await goOn(page);
  await expect(question).toContainText('Choose or fill in an answer.');
  await expectAccessible(page);
  await question.getByLabel('All attempts').selectOption('entries');
  await question.getByLabel('Failures').selectOption('entries that failed');
  await goOn(page);
  await dialog(page).getByRole('checkbox', { name: 'Skip row 4' }).check();
  await takeIn(page).click();
  await expect(cell(page, 1, 'Requests')).toHaveValue('1200');
  await expect(cell(page, 1, 'Successes')).toHaveValue('1197');
});

test('a row with more cells than headings is put together again', async ({ page }) => {
  await openLog(page);
  await choose(page, {
    name: 'outages.csv',
    text: 'Start,End,Note\n2026-03-20 10:00,2026-03-20 10:30,a\n2026-03-21 10:00,2026-03-21 10:30,network, then power\n',
  });
  const fix = dialog(page).getByLabel('Row 3: correction');
  await expect(fix).toHaveValue('2026-03-21 10:00 | 2026-03-21 10:30 | network | then power');
  await expect(fix).toHaveAccessibleDescription(/remove the one that cuts it wrongly/);
  await fix.fill('2026-03-21 10:00 | 25:30 | network, then power');
  await fix.press('Enter');
  await expect(dialog(page)).toContainText('This can be read now; the row still has another fault');
  await dialog(page).getByLabel('Row 3, End: correction').fill('2026-03-21 10:30');
  await dialog(page).getByLabel('Row 3, End: correction').press('Enter');
  await expect(dialog(page)).toContainText('All rows are corrected');
  await expectAccessible(page);
  await expect(takeIn(page)).toHaveText('Import 2 rows');
  await takeIn(page).click();
  await expect(cell(page, 2, 'End')).toHaveValue(/2026-03-21.10:30/);
  await expect(cell(page, 2, 'Note')).toHaveValue('network, then power');
});
