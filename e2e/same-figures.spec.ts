import { readdirSync, readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { dayFormats } from '../src/i18n/format-day';
import { expect, test, type Page } from './journey';
import { openExample } from './open-example';

/** The same figures on screen, on paper, in the ticket and in the file, in every named case. */

interface Month {
  readonly index: number;
  readonly start: string;
  readonly end: string;
  readonly measured: { readonly total: number; readonly bad: { readonly expected: number } };
  readonly availability: { readonly fraction: readonly [string, string]; readonly percent: string } | null;
  readonly credit: { readonly expected: number };
  readonly amount: string;
  readonly cautiousAmount: string;
  readonly messages: number | null;
  readonly claim: { readonly opensOn: string; readonly closesOn: string };
}

interface NamedCase {
  readonly name: string;
  readonly file: { readonly product: string };
  readonly answer: { readonly asOf: string; readonly months: readonly Month[] };
}

const folder = path.join(import.meta.dirname, '../src/cli/cases');
const read = (name: string) => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
const cases = readdirSync(folder)
  .filter((file) => file.endsWith('.case.json'))
  .map((file): NamedCase => {
    return { name: file, file: read(file), answer: read(file.replace('.case.', '.assessment.')) };
  });

test.use({ locale: 'en-GB' });

/** The ordinary run takes every so many, in each product from the first on. */
const sample = 6;

for (const product of new Set(cases.map(({ file }) => file.product))) {
  const own = cases.filter(({ file }) => file.product === product);
  test(`cases of ${product}`, ({ page }) =>
    walk(
      page,
      own.filter((_, at) => at % sample === 0),
    ));
  test(`the other cases of ${product} @everywhere`, ({ page }) =>
    walk(
      page,
      own.filter((_, at) => at % sample > 0),
    ));
}

async function walk(page: Page, some: readonly NamedCase[]): Promise<void> {
  test.slow();
  for (const { name, file, answer } of some)
    await test.step(name, async () => {
      await openExample(page, file);
      await expectLedger(page, answer);
      await goTo(page, file.product, 'claim');
      expect(await savedAssessment(page)).toMatchObject(answer);
      const claimable = answer.months.filter(({ credit }) => credit.expected > 0);
      if (claimable.length > 0) await expectTickets(page, claimable);
      await goTo(page, file.product, 'worksheet');
      if (claimable.length > 0) await expectWorksheet(page, claimable, answer.asOf);
      else await expect(page.getByText('No service month qualifies')).toBeVisible();
    });
}

async function goTo(page: Page, product: string, step: string): Promise<void> {
  await page.evaluate((address) => (window.location.hash = address), `#/${product}/${step}`);
  // Looked for more often than by `expect`, which comes to much over all the cases.
  await page.locator('main h1').waitFor();
}

async function expectLedger(page: Page, { asOf, months }: NamedCase['answer']): Promise<void> {
  const rows = page.locator('.ledger__month');
  await expect(rows).toHaveCount(months.length);
  for (const [index, month] of months.entries()) {
    const cell = async (name: string) =>
      (await rows.nth(index).locator(`.ledger__${name}`).innerText()).replaceAll(',', '').split(/\s+/);
    const { measured, availability, credit, amount, messages } = month;
    expect((await cell('availability'))[0]).toBe(availability ? cut(availability.percent) : 'not');
    if (!availability) {
      for (const name of ['bad', 'credit', 'amount', 'window', 'status'])
        expect(await cell(name)).toEqual(['–']);
      continue;
    }
    expect((await cell('bad'))[0]).toBe(String(measured.bad.expected));
    expect((await cell('credit'))[0]).toBe(credit.expected > 0 ? `${credit.expected}%` : 'none');
    expect((await cell('amount'))[0]).toBe(messages === null ? amount : String(messages));
    if (messages !== null) expect(await cell('amount')).toContain(amount);
    const window = (await cell('window')).join(' ');
    if (credit.expected > 0) expect(` ${window} `).toContain(` ${windowOf(month, asOf)} `);
    else expect(window).toBe('–');
  }
}

async function savedAssessment(page: Page): Promise<unknown> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Assessment (JSON)' }).click();
  return JSON.parse(await readFile(await (await download).path(), 'utf8'));
}

async function expectTickets(page: Page, months: readonly Month[]): Promise<void> {
  await page.getByLabel('Language of the text').selectOption('English');
  const choice = page.getByRole('combobox', { name: 'Service month' });
  for (const [index, { measured, availability, credit, amount, messages, claim }] of months.entries()) {
    await choice.selectOption({ index });
    const text = (await page.getByLabel('Text', { exact: true }).inputValue()).replaceAll(',', '');
    const words = text.split(/\s+/);
    const [good, total] = availability?.fraction ?? [];
    expect(text).toContain(`${good} ÷ ${total} = ${availability?.percent}`);
    expect(words).toContain(String(measured.bad.expected));
    expect(text).toContain(`${credit.expected}%`);
    expect(words).toContain(amount);
    if (messages !== null) expect(words).toContain(String(messages));
    const window = days.formatDayRange(claim.opensOn, claim.closesOn);
    expect(text).toContain(`Claim window: ${window} until 24:00`);
  }
}

async function expectWorksheet(page: Page, months: readonly Month[], asOf: string): Promise<void> {
  for (const box of await page.getByRole('group', { name: 'Service months' }).getByRole('checkbox').all())
    await box.check();
  const rows = page.locator('.claimed > tbody > tr');
  await expect(rows).toHaveCount(months.length);
  for (const [index, month] of months.entries()) {
    const text = (await rows.nth(index).innerText()).replaceAll(',', '');
    const words = text.split(/\s+/);
    const { measured, availability, credit, amount, cautiousAmount, messages } = month;
    expect(words).toContain(`${measured.bad.expected}/${measured.total}`);
    expect(words).toContain(cut(availability?.percent ?? ''));
    expect(words).toContain(`${credit.expected}%`);
    expect(words).toContain(amount);
    if (messages !== null) expect(words).toContain(String(messages));
    expect(words).toContain(cautiousAmount);
    await expect(rows.nth(index).locator('td').last()).toHaveText(windowOf(month, asOf));
  }
}

const days = dayFormats('en');

/** A claim window as the page writes it: with the years only where one is not that of the as-of day. */
function windowOf({ claim: { opensOn, closesOn } }: Month, asOf: string): string {
  const isThisYear = [opensOn, closesOn].every((day) => day.slice(0, 4) === asOf.slice(0, 4));
  return isThisYear ? days.formatDayRangeShort(opensOn, closesOn) : days.formatDayRange(opensOn, closesOn);
}

/** Two decimals, cut off. */
function cut(percent: string): string {
  return `${percent.slice(0, -2)}%`;
}
