import { expect, test, type Page } from './journey';
import { paste } from './paste';

test.use({ locale: 'en-GB' });

const main = (page: Page) => page.getByRole('main');
const sheet = (page: Page) => page.getByRole('complementary', { name: 'SLA Claim Worksheet' });
const summary = (page: Page) => page.getByRole('alert');
const cell = (page: Page, row: number, column: string) =>
  page.getByLabel(`Row ${row}, ${column}`, { exact: true });
const months = (page: Page) => page.getByRole('textbox', { name: 'Number of months' });
const goOn = (page: Page) => page.getByRole('button', { name: 'Continue' }).click();

/** A real outage: bought on 1 April 2024 for a month, down on 8 April from 15:23 to 16:50. */
async function writeOutage(page: Page): Promise<void> {
  await page.goto('./#/trtc/purchase');
  await page.getByLabel('Start of service').fill('2024年4月1日');
  await months(page).fill('１');
  await goOn(page);
  await cell(page, 1, 'Start').fill('2024/4/8 15:23');
  await cell(page, 1, 'End').fill('2024年4月8日 16时50分');
}

test('a real outage, from its dates to its result @zones', async ({ page }) => {
  await page.goto('./#/trtc/purchase');
  await page.getByLabel('Start of service').fill('2024年4月1日');
  await expect(main(page)).toContainText('Understood as 1 April 2024 (Mon)');
  await page.getByRole('button', { name: '1 month', exact: true }).click();
  await expect(page.getByRole('heading', { name: '1 service month' })).toBeVisible();
  await expect(sheet(page)).toContainText('1–30 April 2024');
  await goOn(page);

  await expect(page).toHaveURL(/#\/trtc\/log$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await cell(page, 1, 'Start').fill('2024/4/8 15:23');
  await cell(page, 1, 'End').fill('２０２４－０４－０８　１６：５０');
  await expect(page.getByText('= 2024-04-08 16:50')).toBeVisible();
  await expect(page.getByText('Apr: 18 slices')).toBeVisible();
  await expect(sheet(page)).toContainText('99.79%');
  await expect(sheet(page)).not.toContainText('1,200.00');
  await goOn(page);

  await expect(page).toHaveURL(/#\/trtc\/fees$/);
  await page.getByLabel('Fee of each service month').fill('12,000.00');
  await page.getByLabel('Of which vouchers').fill('1,500.00');
  await expect(main(page)).toContainText('Understood as 12,000.00 CNY');
  await expect(sheet(page).getByRole('row', { name: 'Total' })).toContainText('1,200.00');
  await expect(sheet(page)).toContainText('11 May – 29 June 2024');
  await goOn(page);
  await expect(page).toHaveURL(/#\/trtc\/result$/);
  await expect(main(page)).toContainText('1,200.00');
});

test('what is wrong is kept, explained at its place, and found from the summary', async ({ page }) => {
  await page.goto('./#/trtc/purchase');
  await page.getByLabel('Start of service').fill('03/04/2024');
  await goOn(page);
  await expect(page).toHaveURL(/#\/trtc\/purchase$/);
  await expect(summary(page)).toBeFocused();
  await expect(summary(page).getByRole('heading')).toHaveText('2 things to correct');
  await expect(page.getByLabel('Start of service')).toHaveValue('03/04/2024');
  await expect(page.getByLabel('Start of service')).toHaveAccessibleDescription(
    /Day and month could be either/,
  );
  await summary(page)
    .getByRole('link', { name: /months/ })
    .click();
  await expect(months(page)).toBeFocused();
  await months(page).fill('1');
  await expect(summary(page).getByRole('heading')).toHaveText('1 thing to correct');
  await page.getByLabel('Start of service').fill('2024-04-01');
  await expect(summary(page)).toBeHidden();
  await expect(page.getByLabel('Start of service')).toBeFocused();
});

test('an end before its start, and what it means for the sheet', async ({ page }) => {
  await writeOutage(page);
  await cell(page, 2, 'Start').fill('2024-04-09 14:20');
  await cell(page, 2, 'End').fill('2024-04-09 13:50');
  await expect(sheet(page)).toContainText('Row 2 of the log is wrong and not counted yet.');
  await goOn(page);
  await expect(summary(page)).toContainText('Row 2, End: The end must be later than the start.');
  await expect(cell(page, 2, 'End')).toHaveValue('2024-04-09 13:50');
  await expect(cell(page, 2, 'End')).toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(summary(page)).toContainText('第2行，结束：结束时间须晚于开始时间。');
  await page.getByRole('button', { name: 'English' }).click();
  await summary(page).getByRole('link').click();
  await expect(cell(page, 2, 'End')).toBeFocused();
  await cell(page, 2, 'End').fill('2024-04-10 13:50');
  await expect(summary(page)).toBeHidden();
  await goOn(page);
  await expect(page).toHaveURL(/#\/trtc\/fees$/);
});

test('Back, forward and reload lose nothing, not even what is wrong', async ({ page }) => {
  await writeOutage(page);
  await cell(page, 1, 'Success').fill('half');
  await page.getByLabel('Time zone of the log').selectOption('Asia/Tokyo');
  await page.getByRole('link', { name: 'Fees' }).click();
  await page.getByLabel('Currency').selectOption('JPY');
  await page.getByLabel('Fee of each service month').fill('12x');
  await page.goBack();
  await expect(cell(page, 1, 'Success')).toHaveValue('half');
  await page.goForward();
  await expect(page.getByLabel('Fee of each service month')).toHaveValue('12x');
  await page.reload();
  await expect(page.getByLabel('Fee of each service month')).toHaveValue('12x');
  await expect(page.getByLabel('Currency')).toHaveValue('JPY');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(cell(page, 1, 'Start')).toHaveValue('2024/4/8 15:23');
  await expect(cell(page, 1, 'Success')).toHaveValue('half');
  await expect(page.getByLabel('Time zone of the log')).toHaveValue('Asia/Tokyo');
  await expect(page.getByText('Beijing 8 Apr 14:23')).toBeVisible();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page.getByLabel('Start of service')).toHaveValue('2024年4月1日');
  await expect(months(page)).toHaveValue('１');
});

test('rows are pasted from a spreadsheet, and everything done to the table can be undone', async ({
  page,
}) => {
  await writeOutage(page);
  const copied =
    'End\tStart\tSuccess rate\tExclusion\tNote\r\n2024-04-09 10:30\t2024-04-09 10:00\t98\t\t"door, \r\nleft"\r\n2024-04-10 11:00\t2024-04-10 10:00\t\t4.10\r\n';
  await paste(cell(page, 1, 'Start'), copied);
  // It has headings, and they stand in another order than the table's
  await page.getByRole('button', { name: 'Import 2 rows' }).click();
  await expect(cell(page, 1, 'Start')).toHaveValue('2024/4/8 15:23');
  await expect(cell(page, 2, 'Start')).toHaveValue(/^2024-04-09.10:00$/);
  await expect(cell(page, 2, 'Success')).toHaveValue('98');
  await expect(cell(page, 2, 'Note')).toHaveValue(/door,.*left/);
  await expect(cell(page, 3, 'Exclusion')).toHaveValue('4.10');
  await expect(page.getByText('Exclusion 4.10: Maintenance')).toBeVisible();

  await page.getByRole('button', { name: 'Delete row 2' }).click();
  await expect(page.getByText('Row 2 deleted.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Delete row 2' })).toBeFocused();
  await expect(cell(page, 2, 'Exclusion')).toHaveValue('4.10');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cell(page, 2, 'Success')).toHaveValue('98');
  await expect(cell(page, 3, 'Exclusion')).toHaveValue('4.10');

  await paste(cell(page, 4, 'Start'), '2024-04-11 10:00\n2024-04-12 10:00\n');
  await expect(cell(page, 5, 'Start')).toHaveValue('2024-04-12 10:00');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cell(page, 4, 'Start')).toHaveValue('');
  await expect(cell(page, 5, 'Start')).toHaveCount(0);
});

test('each month by itself begins with the single fee', async ({ page }) => {
  await page.goto('./#/trtc/purchase');
  await page.getByLabel('Start of service').fill('2026-03-17');
  await months(page).fill('3');
  await page.goto('./#/trtc/fees');
  await page.getByLabel('Fee of each service month').fill('12000');
  await page.getByLabel('Enter each service month by itself').check();
  const april = page.getByLabel('1–30 April 2026, Fee');
  await expect(april).toHaveValue('12000');
  await page.getByLabel('1–30 April 2026, Covered').fill('1500');
  await expect(page.getByRole('row', { name: '1–30 April' })).toContainText('10,500');
  await april.fill('');
  await goOn(page);
  await expect(summary(page)).toContainText('1–30 Apr: Enter the fee');
  await expect(april).toHaveAccessibleDescription(/Enter the fee/);
  await page.getByLabel('17–31 March 2026, Fee').fill('9,000');
  await page.getByLabel('Enter each service month by itself').uncheck();
  await expect(page.getByLabel('Fee of each service month')).toHaveValue('9,000');
});

test('everything is reached by the keyboard alone', async ({ page }) => {
  const { keyboard } = page;
  await page.goto('./#/trtc/purchase');
  await page.getByLabel('Start of service').focus();
  await keyboard.type('2024-04-01');
  await keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: 'for a number of months' })).toBeFocused();
  await keyboard.press('Tab');
  await keyboard.type('1');
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/trtc\/log$/);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await keyboard.press('Tab');
  await expect(page.getByLabel('Time zone of the log')).toBeFocused();
  await keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Paste from clipboard' })).toBeFocused();
  await keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Import files' })).toBeFocused();
  await keyboard.press('Tab');
  await expect(cell(page, 1, 'Start')).toBeFocused();
  await keyboard.type('2024-04-08 15:23');
  await keyboard.press('Tab');
  await keyboard.type('2024-04-08 16:50');
  // Enter goes down a column, where the next outage is written; the form stays.
  await keyboard.press('Enter');
  await expect(cell(page, 2, 'End')).toBeFocused();
  await keyboard.press('Shift+Enter');
  await expect(cell(page, 1, 'End')).toBeFocused();
  await expect(page).toHaveURL(/#\/trtc\/log$/);
  await page.getByRole('button', { name: 'Continue' }).focus();
  await keyboard.press('Enter');

  await expect(page).toHaveURL(/#\/trtc\/fees$/);
  await page.getByLabel('Fee of each service month').focus();
  await keyboard.type('12000');
  await keyboard.press('Tab');
  await expect(page.getByLabel('Of which vouchers')).toBeFocused();
  await keyboard.type('1500');
  await keyboard.press('Enter');
  await expect(page).toHaveURL(/#\/trtc\/result$/);
});
