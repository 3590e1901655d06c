import type { DraftEntry } from '../../src/case/draft';
import type { Terms } from '../../src/terms/schema';
import { rowKind } from '../../src/wizard/log/columns';
import type { Choices } from '../../src/wizard/paths/forks.test-support';
import { firstDays, otherMonth } from '../../src/wizard/paths/path.test-support';
import { expect, type Locator, type Page } from '../journey';
import { paste } from '../paste';

/** Does in the pages what a way's choices say, by place and type: the words are another language's each time. */

export const goOn = (page: Page) => page.locator('.step__foot button[type="submit"]').click();

/** From the first page to the first step of a new case. */
export async function begin(page: Page, { id }: Terms): Promise<void> {
  await page.locator('a.wordmark').click();
  await page.locator(`a.agreements__start[href="#/${id}/new"]`).click();
  await expect(page).toHaveURL(new RegExp(`#/${id}/purchase$`));
}

export async function writePurchase(
  page: Page,
  { until, startDate, months, endDate }: Choices['term']['typed'],
) {
  await page.locator('#field-startDate').fill(startDate);
  await page.locator(`#field-until input[value="${until}"]`).check();
  await page.locator(`#field-${until}`).fill(until === 'months' ? months : endDate);
}

const rowAt = (page: Page, row: number) => page.locator(`tbody[data-index="${row}"]`);
const cellAt = (page: Page, row: number, column: string) =>
  rowAt(page, row).locator(`[data-column="${column}"]`);

export async function writeLog(page: Page, terms: Terms, { row, before, exclusion }: Choices): Promise<void> {
  const place = before ? 1 : 0;
  if (before) {
    // A row that was begun and emptied again.
    await cellAt(page, 0, 'start').fill('x');
    await cellAt(page, 0, 'start').fill('');
  }
  if (row.kind !== rowKind(terms)) await rowAt(page, place).locator('.log-row__kind').click();
  for (const [column, text] of Object.entries(row.typed))
    if (text !== '') await cellAt(page, place, column).fill(text);
  if (exclusion !== '') await cellAt(page, place, 'exclusion').selectOption(exclusion);
}

const each = (page: Page) => page.locator('.fees-step input[name="each"]');
const feeOf = (page: Page, month: string, part: string) => page.locator(`#month-${month}-${part}`);

/** A term that is given up again leaves the fee of its month behind. */
export async function leaveFee(page: Page, { id }: Terms, { months }: Choices): Promise<void> {
  if (!months?.left) return;
  await writePurchase(page, { until: 'months', startDate: otherMonth, months: '1', endDate: '' });
  await page.locator(`.steps a[href="#/${id}/fees"]`).click();
  await each(page).check();
  await feeOf(page, otherMonth, 'consumed').fill(months.left.typed.consumed);
  await page.locator(`.steps a[href="#/${id}/purchase"]`).click();
}

export async function writeFees(
  page: Page,
  terms: Terms,
  { fee, months, bill, price }: Choices,
): Promise<void> {
  // There once the term is known.
  await expect(page.locator('.bill-tools')).toBeVisible();
  if (await each(page).isChecked()) await each(page).uncheck();
  await page.locator('#field-currency').selectOption(fee.currency);
  await page.locator('#field-consumed').fill(fee.typed.consumed);
  await page.locator('#field-deducted').fill(fee.typed.deducted);
  if (price.typed !== '') await page.locator('#field-messagePrice').fill(price.typed);
  const starts = firstDays(terms);
  const [first = '', last = ''] = [starts[0], starts.at(-1)];
  if (months) await each(page).check();
  if (months?.last) {
    await feeOf(page, last, 'consumed').fill(months.last.typed.consumed);
    await feeOf(page, last, 'deducted').fill(months.last.typed.deducted);
  }
  if (!bill) return;
  await paste(months ? feeOf(page, first, 'consumed') : page.locator('#field-consumed'), bill.text(starts));
  await expect(page.locator('.bill-tools output')).not.toBeEmpty();
  const asked = page.locator('.bill-columns__end button').first();
  if (await asked.isVisible()) await asked.click();
  await expect(feeOf(page, first, 'consumed')).toHaveValue(bill.fees[0]?.typed.consumed ?? '');
}

export function controlOf(page: Page, id: string, log: readonly DraftEntry[]): Locator {
  const row = /^row-(.*)-(\w+)$/.exec(id);
  if (!row) return page.locator(`[id="${id}"]`);
  return cellAt(
    page,
    log.findIndex((entry) => entry.id === row[1]),
    row[2] ?? '',
  );
}
