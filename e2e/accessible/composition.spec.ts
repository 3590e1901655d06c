import { expect, test, type Locator, type Page } from '../journey';
import { openExample } from '../open-example';
import { oneOutage } from '../paper/cases';

/**
 * Chinese and Japanese are written by composing: Enter then takes a word over, and Escape gives it up. Neither is meant
 * for the form.
 */

test.use({ locale: 'ja-JP' });

/** Begins a word in a field, as an input method does, and leaves it unfinished. */
async function compose(page: Page, field: Locator, text: string): Promise<void> {
  await field.focus();
  const session = await page.context().newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text,
    selectionStart: text.length,
    selectionEnd: text.length,
  });
  await expect(field).toHaveValue(new RegExp(`${text}$`));
}

/** Whether Enter, told by the code alone as some browsers do when a word ends, is kept from the form. */
function isKept(field: Locator): Promise<boolean> {
  return field.evaluate((input) => {
    const enter = new KeyboardEvent('keydown', {
      key: 'Enter',
      keyCode: 229,
      bubbles: true,
      cancelable: true,
    });
    return !input.dispatchEvent(enter);
  });
}

test('Enter that ends a word sends no step', async ({ page }) => {
  for (const [step, id] of [
    ['purchase', '#field-startDate'],
    ['fees', '#field-consumed'],
  ] as const) {
    await page.goto(`./?${Math.random()}#/trtc/${step}`);
    const field = page.locator(id);
    await compose(page, field, 'にほん');
    await page.keyboard.press('Enter');
    expect(await isKept(field)).toBe(true);
    await expect(page.getByRole('alert')).toHaveCount(0);
    // Without a word under way it does send, and what is missing is told.
    await field.fill('x');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('alert')).toBeFocused();
  }
});

test('Enter that ends a word adds no row and leaves no cell', async ({ page }) => {
  await page.goto('./#/trtc/log');
  const rows = page.locator('.log-row');
  await expect(rows).toHaveCount(1);
  const start = page.locator('[data-column="start"]').first();
  await compose(page, start, '３月');
  await expect(rows).toHaveCount(2);
  await page.keyboard.press('Enter');
  expect(await isKept(start)).toBe(true);
  await expect(start).toBeFocused();
  await expect(rows).toHaveCount(2);
  await expect(page).toHaveURL(/#\/trtc\/log$/);
  await start.fill('3月');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-column="start"]').nth(1)).toBeFocused();
});

test('a draft’s new name and the as-of date stay open while a word is under way', async ({ page }) => {
  await openExample(page, oneOutage);
  await page.locator('.as-of__opener').click();
  const day = page.locator('.as-of__form input');
  await compose(page, day, 'れい');
  await page.keyboard.press('Enter');
  expect(await isKept(day)).toBe(true);
  await expect(day).not.toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Escape');
  await expect(day).toBeVisible();
  await day.fill('令');
  await page.keyboard.press('Enter');
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  await page.keyboard.press('Escape');
  await expect(day).toHaveCount(0);

  await page.goto('./#/');
  await page.locator('.draft__actions .button').first().click();
  const name = page.locator('.draft__rename input');
  await compose(page, name, 'しょう');
  await page.keyboard.press('Enter');
  expect(await isKept(name)).toBe(true);
  await expect(name).toBeVisible();
  await name.fill('障害');
  await page.keyboard.press('Enter');
  await expect(page.locator('.draft__name')).toHaveText('障害');
});
