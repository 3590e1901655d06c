import { expect, test, type Page } from '@playwright/test';

/** The two examples of the agreement (TRTC 2.1), from the file to the result. */

async function openExample(page: Page, name: 'full-month' | 'part-month'): Promise<void> {
  await page.goto(`./#/example/${name}`);
  await expect(page).toHaveURL(/#\/trtc\/result$/);
  await expect(page.locator('main h1')).toBeVisible();
}

test.use({ locale: 'en-GB' });

test('a full March is met: 99.93%, no claim @zones', async ({ page }) => {
  await openExample(page, 'full-month');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The service month does not qualify.');
  await expect(page.locator('.verdict__number')).toHaveText('99.93%');
  await expect(
    page.getByText('15 more unavailable minutes in 1–31 Mar would have made a claim.'),
  ).toBeVisible();

  const row = page.getByRole('row', { name: /1–31 Mar/ });
  await expect(row.getByRole('cell').nth(1)).toHaveText('30');
  await expect(row).toContainText('99.93%');
  await expect(row).toContainText('none');
  await expect(row).toContainText('0.00');
  await expect(row).toContainText('met, no claim');
});

test('half a March is a claim: 99.86%, 10%, 100.00 CNY until 30 May @zones', async ({ page }) => {
  await openExample(page, 'part-month');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'So far, one of four service months qualifies.',
  );
  await expect(page.locator('.verdict__figure')).toHaveText('100.00 CNY in TRTC vouchers');
  await expect(page.getByText('The last day is 30 May 2019, in 29 days.')).toBeVisible();

  const ledger = page.getByRole('table', { name: 'Ledger' });
  const row = ledger.getByRole('row', { name: /17–31 Mar/ });
  await expect(row.getByRole('cell')).toHaveText([
    '15',
    '30',
    '99.86%',
    '10%',
    '100.00',
    '9 Apr – 30 May',
    'open29 days left',
  ]);

  await ledger.getByRole('button', { name: /17–31 Mar/ }).click();
  await expect(ledger.getByRole('button', { name: /17–31 Mar/ })).toHaveAttribute('aria-expanded', 'true');
  const working = page.locator('.working');
  await expect(working).toContainText('15 × 24 × 60 = 21,600 minutes');
  await expect(working).toContainText('99.8611…%');
  await expect(working).toContainText('10% × 1,000.00 = 100.00');
  await expect(working).toContainText('30 May 2019, until 24:00 Beijing time');
  // Each step says what it rests on.
  await expect(working.locator('.step')).toHaveCount(6);
  for (const step of await working.locator('.step').all())
    await expect(step.locator('.step__cites button').first()).toBeVisible();
});

test('another as-of day tells another status, once', async ({ page }) => {
  await openExample(page, 'part-month');
  await page.getByRole('button', { name: 'change the as-of date' }).click();
  const field = page.getByLabel('Tell the result as of');
  await field.fill('someday');
  await field.press('Enter');
  await expect(page.getByText('This is not a date that can be used.')).toBeVisible();
  await field.fill('2019年5月31日');
  await field.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The claim window has closed.');
  await expect(page.locator('.verdict output')).toHaveText('The claim window has closed.');
  await expect(page.getByRole('button', { name: 'change the as-of date' })).toBeFocused();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The claim window has closed.');
});

test('every part is reached by the keyboard alone', async ({ page }) => {
  await openExample(page, 'part-month');
  await page.getByRole('button', { name: 'Open all' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('.working')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(page.locator('.working .mark').first()).toBeFocused();
});

test('nothing is shown before everything is known', async ({ page }) => {
  await page.goto('./#/trtc/result');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is nothing to work out yet.');
  await expect(page.getByText('Fee consumed: still to be entered')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Edit fees' })).toHaveAttribute('href', '#/trtc/fees');
  await expect(page.locator('main')).not.toContainText('%');
});

for (const width of [360, 768, 1280])
  test(`nothing runs over the edge at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await openExample(page, 'part-month');
    await page.getByRole('button', { name: 'Open all' }).click();
    const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(over).toBeLessThanOrEqual(0);
  });
