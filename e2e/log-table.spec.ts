import { expect, test, type Page } from './journey';
import { paste } from './paste';

/** The table of the log: what each row adds, order, choice, many rows at once, back and forth, and 20,000 rows. */

test.use({ locale: 'en-GB' });

const cell = (page: Page, row: number, column: string) =>
  page.getByLabel(`Row ${row}, ${column}`, { exact: true });
const report = (page: Page, row: number) =>
  page
    .getByRole('row')
    .filter({ has: cell(page, row, 'Start') })
    .locator('.report');
const starts = (page: Page) =>
  page
    .locator('[data-column="start"]')
    .evaluateAll((cells) =>
      cells.map((input) => (input instanceof HTMLInputElement ? input.value : '')).filter(Boolean),
    );

async function openLog(page: Page, rows: readonly string[]): Promise<void> {
  await page.goto('./#/trtc/purchase');
  await page.getByLabel('Start of service').fill('2024-04-01');
  await page.getByRole('textbox', { name: 'Number of months' }).fill('3');
  await page.getByRole('button', { name: 'Continue' }).click();
  await paste(cell(page, 1, 'Start'), rows.join('\n'));
}

const two = (number: number) => String(number).padStart(2, '0');

const few = [
  '2024-04-20 10:00\t2024-04-20 10:30',
  '2024-04-08 15:20\t2024-04-08 16:50',
  '2024-04-08 16:00\t2024-04-08 17:00',
  '2024-05-02 10:00\t2024-05-02 11:00\t\t4.10',
  '2024-04-30 23:50\t2024-04-30 23:40',
];

test('each row says what it adds, and how much of it others cover too', async ({ page }) => {
  await openLog(page, few);
  await expect(report(page, 1)).toHaveText(/Apr: 6 slices\s*30 min$/);
  await expect(report(page, 2)).toContainText('Apr: 18 slices');
  await expect(report(page, 2)).toContainText('10 of them in other rows too, counted once');
  await expect(report(page, 3)).toContainText('10 of them in other rows too, counted once');
  await expect(report(page, 4)).toContainText('Exclusion 4.10');
  await expect(report(page, 5)).toContainText('To be corrected');
});

test('rows are sorted and filtered, and stay in place while one writes', async ({ page }) => {
  await openLog(page, few);
  const start = page.getByRole('columnheader', { name: 'Start' });
  await start.getByRole('button').click();
  await expect(start).toHaveAttribute('aria-sort', 'ascending');
  // Row 5 cannot be read: it comes last.
  await expect
    .poll(() => starts(page))
    .toEqual([few[1], few[2], few[0], few[3], few[4]].map((row) => row?.split('\t')[0]));
  await cell(page, 2, 'Start').fill('2024-06-08 15:20');
  await cell(page, 2, 'End').fill('2024-06-08 16:50');
  expect((await starts(page))[0]).toBe('2024-06-08 15:20');
  await page.getByRole('button', { name: 'Sort and filter again' }).click();
  await expect
    .poll(async () => (await starts(page)).slice(2, 4))
    .toEqual(['2024-05-02 10:00', '2024-06-08 15:20']);
  await start.getByRole('button').click();
  await expect(start).toHaveAttribute('aria-sort', 'descending');
  await start.getByRole('button').click();
  await expect(start).not.toHaveAttribute('aria-sort');
  await expect.poll(async () => (await starts(page))[0]).toBe('2024-04-20 10:00');

  const filter = page.getByLabel('Rows shown', { exact: true });
  await expect(filter.getByRole('option')).toHaveText([
    'All rows (5)',
    'Counted (3)',
    'Not counted (1)',
    'Excluded (1)',
    'To be completed or corrected (1)',
  ]);
  await filter.selectOption('problems');
  await expect.poll(() => starts(page)).toEqual(['2024-04-30 23:50']);
  await cell(page, 5, 'End').fill('2024-04-30 23:59');
  await expect(cell(page, 5, 'End')).toBeVisible();
  await filter.selectOption('excluded');
  await expect.poll(() => starts(page)).toEqual(['2024-05-02 10:00']);
  // A row that has to be put right comes into sight, whatever is shown.
  await cell(page, 4, 'End').fill('soon');
  await filter.selectOption('counted');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('alert').getByRole('link').click();
  await expect(cell(page, 4, 'End')).toBeFocused();
});

test('many rows are marked and deleted at once, and every step is undone and done again', async ({
  page,
}) => {
  await openLog(page, few);
  await page.getByLabel('Select row 1').check();
  await page.getByLabel('Select row 3').click({ modifiers: ['Shift'] });
  await expect(page.getByText('3 rows selected')).toBeVisible();
  await page.getByRole('group', { name: '3 rows selected' }).getByLabel('Exclusion').selectOption('4.12');
  await page.getByRole('button', { name: 'Mark as excluded by it' }).click();
  await expect(page.getByText('3 rows marked as excluded by 4.12.')).toBeVisible();
  for (const row of [1, 2, 3]) await expect(cell(page, row, 'Exclusion')).toHaveValue('4.12');
  await expect(cell(page, 4, 'Exclusion')).toHaveValue('4.10');

  await page.getByLabel('Select all rows shown').check();
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(page.getByText('5 rows deleted.')).toBeVisible();
  await expect(cell(page, 2, 'Start')).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(cell(page, 5, 'Start')).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(cell(page, 2, 'Exclusion')).toHaveValue('');
  await page.keyboard.press('Control+Shift+Z');
  await expect(cell(page, 2, 'Exclusion')).toHaveValue('4.12');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cell(page, 2, 'Exclusion')).toHaveValue('');

  // What is typed in a cell is one step; in the cell itself the keys are the field's own.
  await cell(page, 1, 'Success').pressSequentially('98.5');
  await cell(page, 2, 'Success').pressSequentially('50');
  await expect(page.getByRole('button', { name: 'Redo' })).toBeDisabled();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cell(page, 2, 'Success')).toHaveValue('');
  await expect(cell(page, 1, 'Success')).toHaveValue('98.5');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cell(page, 1, 'Success')).toHaveValue('');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(cell(page, 1, 'Success')).toHaveValue('98.5');

  // It lasts over the other steps of the wizard.
  await page.getByRole('link', { name: 'Fees' }).click();
  await page.goBack();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(cell(page, 1, 'Success')).toHaveValue('');
});

test('a log of 20,000 rows scrolls, is walked through by keys, and typed in', async ({ page }) => {
  test.slow();
  const rows = Array.from({ length: 20_000 }, (_, index) => {
    const minute = index * 6;
    const day = 1 + Math.floor(minute / 1440);
    const month = day > 61 ? 6 : day > 30 ? 5 : 4;
    const date = `2024-${two(month)}-${two(month === 6 ? day - 61 : month === 5 ? day - 30 : day)}`;
    const at = (of: number) => `${date} ${two(Math.floor((of % 1440) / 60))}:${two(of % 60)}`;
    return `${at(minute)}\t${at(minute + 5)}`;
  });
  await openLog(page, rows);
  await expect(page.getByText('20,000 rows pasted.')).toBeVisible();
  const table = page.getByRole('table', { name: 'Log of outages' });
  await expect(table).toHaveAttribute('aria-rowcount', '20002');
  const drawn = await page.locator('.log-row').count();
  expect(drawn).toBeLessThan(60);

  // Anywhere at once.
  const frame = page.locator('.log-scroller');
  await frame.evaluate((element) => element.scrollTo({ top: element.scrollHeight / 2 }));
  await expect
    .poll(() => page.locator('.log-row[aria-rowindex]').first().getAttribute('aria-rowindex').then(Number))
    .toBeGreaterThan(8000);
  await frame.evaluate((element) => element.scrollTo({ top: 0 }));
  await expect(cell(page, 1, 'Start')).toBeVisible();

  // Enter goes down a column past what is drawn, and the cell one is in stays though one scrolls away from it.
  await cell(page, 1, 'End').focus();
  for (let row = 1; row < 40; row++) await page.keyboard.press('Enter');
  await expect(cell(page, 40, 'End')).toBeFocused();
  await expect(cell(page, 40, 'End')).toBeInViewport();
  await frame.evaluate((element) => element.scrollTo({ top: element.scrollHeight }));
  await expect(cell(page, 20_001, 'Start')).toBeVisible();
  await expect(cell(page, 40, 'End')).toBeFocused();

  // What a key costs before the next can come, told by the page itself: a test's own keys are slowed by its recording.
  const durations = await cell(page, 40, 'End').evaluate(async (input) => {
    const taken: number[] = [];
    for (let digit = 0; digit < 10; digit++) {
      const began = performance.now();
      // Past React's own setter, as a browser writes when somebody types.
      Reflect.set(HTMLInputElement.prototype, 'value', `2024-04-20 23:5${digit}`, input);
      input.dispatchEvent(new Event('input', { bubbles: true }));
      taken.push(performance.now() - began);
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    return taken.toSorted((x, y) => x - y);
  });
  expect(durations[5]).toBeLessThan(50);
  await expect(cell(page, 40, 'End')).toHaveValue('2024-04-20 23:59');
});

test('fees are pasted from a bill, and taken back', async ({ page }) => {
  await openLog(page, few.slice(0, 1));
  await page.getByRole('link', { name: 'Fees' }).click();
  await page.getByLabel('Fee of each service month').fill('5000');
  await paste(
    page.getByLabel('Fee of each service month'),
    'Billing month\tAmount\tVoucher\r\n2024年5月\t1.2万\t1,500.00\r\nApr 2024\t９，０００\t\r\nTotal\t21,000\t1,500\r\n',
  );
  await page.getByRole('button', { name: 'Fill in' }).click();
  await expect(page.getByText('2 service months filled in. 1 line was not filled in:')).toBeVisible();
  await expect(page.getByText('Total 21,000 1,500')).toBeVisible();
  await expect(page.getByLabel('1–30 April 2024, Fee')).toHaveValue('９，０００');
  await expect(page.getByLabel('1–31 May 2024, Fee')).toHaveValue('1.2万');
  await expect(page.getByLabel('1–30 June 2024, Fee')).toHaveValue('5000');
  await expect(page.getByRole('row', { name: '1–31 May 2024' })).toContainText('Understood as 12,000 CNY');
  await expect(page.getByRole('row', { name: '1–31 May 2024' })).toContainText('10,500');

  await paste(page.getByLabel('1–31 May 2024, Covered'), '100\n200\n');
  await expect(page.getByLabel('1–31 May 2024, Covered')).toHaveValue('100');
  await expect(page.getByLabel('1–30 June 2024, Covered')).toHaveValue('200');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('1–31 May 2024, Covered')).toHaveValue('1,500.00');
});
