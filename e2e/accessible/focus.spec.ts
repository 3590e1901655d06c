import { expect, test, type Locator, type Page } from '../journey';
import { openExample } from '../open-example';
import { oneOutage, outages, twoMonths } from '../paper/cases';
import { paste } from '../paste';

/** Where the focus is, and that it is never nowhere. */

test.use({ locale: 'en-GB' });

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true });
const goOn = (page: Page) => button(page, 'Continue').press('Enter');

/** After what was pressed is gone, something that is seen has the focus. */
async function expectFocusKept(page: Page): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(() => {
        const { activeElement } = document;
        return activeElement !== document.body && activeElement?.checkVisibility() === true;
      }),
    )
    .toBe(true);
}

async function pressAndKeep(page: Page, pressed: Locator): Promise<void> {
  await pressed.press('Enter');
  await expectFocusKept(page);
}

test('the skip link is the first to be reached, and leads past the head of the page', async ({ page }) => {
  for (const address of ['#/', '#/trtc/log', '#/trtc/agreement']) {
    await page.goto(`./?${Math.random()}${address}`);
    await expect(heading(page)).toBeVisible();
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('main')).toBeFocused();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  }
});

test('each step begins at its title, and at what is wrong each time something is', async ({ page }) => {
  const summary = page.getByRole('alert');
  await page.goto('./');
  await page.getByRole('link', { name: 'Start with TRTC' }).press('Enter');
  await expect(heading(page)).toBeFocused();
  for (const attempt of [1, 2]) {
    await goOn(page);
    await expect(summary, `attempt ${attempt}`).toBeFocused();
  }
  await page.getByLabel('Start of service').fill('2026-03-17');
  await button(page, '3 months').press('Enter');
  await goOn(page);
  await expect(page).toHaveURL(/#\/trtc\/log$/);
  await expect(heading(page)).toBeFocused();
  const start = page.getByLabel('Row 1, Start', { exact: true });
  await start.fill('soon');
  for (const attempt of [1, 2]) {
    await goOn(page);
    await expect(summary, `attempt ${attempt}`).toBeFocused();
  }
  await start.fill('2026-03-20 10:00');
  await page.getByLabel('Row 1, End', { exact: true }).fill('2026-03-20 10:30');
  await goOn(page);
  await expect(page).toHaveURL(/#\/trtc\/fees$/);
  await expect(heading(page)).toBeFocused();
  for (const attempt of [1, 2]) {
    await goOn(page);
    await expect(summary, `attempt ${attempt}`).toBeFocused();
  }
  await page.getByLabel('Fee of each service month').fill('12000');
  await goOn(page);
  for (const step of ['result', 'claim', 'worksheet']) {
    await page.evaluate((at) => (window.location.hash = at), `#/trtc/${step}`);
    await expect(page).toHaveURL(new RegExp(`#/trtc/${step}$`));
    await expect(page.locator('main h1').first()).toBeFocused();
  }
});

test('rows that are deleted, and brought back, leave the focus on a row', async ({ page }) => {
  await page.goto('./#/trtc/log');
  const start = (row: number) => page.getByLabel(`Row ${row}, Start`, { exact: true });
  for (const row of [1, 2, 3, 4]) await start(row).fill(`2026-03-2${row} 10:00`);
  await pressAndKeep(page, button(page, 'Delete row 2'));
  await pressAndKeep(page, button(page, 'Delete row 3'));
  await pressAndKeep(page, button(page, 'Delete row 1'));
  await pressAndKeep(page, button(page, 'Delete row 1'));
  await expect(button(page, 'Undo')).toBeFocused();
  // To the end of what can be undone, and back: the button stays that is pressed.
  for (let step = 0; step < 10; step++) await pressAndKeep(page, button(page, 'Undo'));
  await expect(start(1)).toHaveValue('');
  for (let step = 0; step < 10; step++) await pressAndKeep(page, button(page, 'Redo'));
  await pressAndKeep(page, button(page, 'Undo'));
  await expect(start(1)).not.toHaveValue('');

  await start(2).fill('2026-03-25 10:00');
  await page.getByLabel('Select all rows shown').check();
  await pressAndKeep(page, button(page, 'Deselect'));
  await page.getByLabel('Select all rows shown').check();
  await pressAndKeep(page, button(page, 'Delete'));
  await expect(start(1)).toHaveValue('');
});

test('dialogs give the focus back to what opened them', async ({ page }) => {
  await openExample(page, oneOutage);
  const share = button(page, 'Share a link');
  for (const close of ['Escape', 'Close']) {
    await share.press('Enter');
    await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible();
    if (close === 'Escape') await page.keyboard.press('Escape');
    else await button(page, 'Close').press('Enter');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(share).toBeFocused();
  }
  await button(page, 'change the as-of date').press('Enter');
  await expect(page.getByLabel('Tell the result as of')).toBeFocused();
  await button(page, 'Cancel').press('Enter');
  await expect(button(page, 'change the as-of date')).toBeFocused();

  await page.goto('./#/trtc/log');
  const chooser = page.waitForEvent('filechooser');
  await button(page, 'Import files').press('Enter');
  await (
    await chooser
  ).setFiles({
    name: 'outages.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Start,End\n2026-03-21 10:00,2026-03-21 10:30\n'),
  });
  await expect(page.getByRole('dialog')).toBeVisible();
  await expectFocusKept(page);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expectFocusKept(page);
  await pressAndKeep(page, button(page, 'Go on with it'));
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /^Import/ })
    .press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(button(page, 'Import files')).toBeFocused();

  await page.goto('./#/');
  await button(page, 'Delete everything…').press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(button(page, 'Delete everything…')).toBeFocused();
  await button(page, 'Delete everything…').press('Enter');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: 'Delete everything', exact: true })
    .press('Enter');
  await expect(page.getByText('Everything was deleted.')).toBeVisible();
  await expectFocusKept(page);
});

test('a draft that is deleted, brought back or renamed keeps the focus near', async ({ page }) => {
  await openExample(page, oneOutage);
  await page.goto('./#/');
  await pressAndKeep(page, button(page, /^Rename/));
  await page.keyboard.press('Escape');
  await expect(button(page, /^Rename/)).toBeFocused();
  await pressAndKeep(page, button(page, /^Delete “/));
  await expect(button(page, 'Undo')).toBeFocused();
  await pressAndKeep(page, button(page, 'Undo'));
});

test('what is shown in full, and fees that are taken back, leave the focus where they were', async ({
  page,
}) => {
  await openExample(page, outages(100));
  await button(page, /1–30 Apr/)
    .first()
    .press('Enter');
  const all = button(page, 'Show all').first();
  await all.press('Enter');
  await expectFocusKept(page);

  await page.goto('./#/trtc/fees');
  await paste(page.getByLabel(/, Fee$|Fee of each service month/).first(), '100\n200\n');
  await pressAndKeep(page, button(page, 'Undo'));
});

/** Runs in the page before anything else: what a screen reader is told of changes, in order. */
function listen(): void {
  const heard: string[] = [];
  const said = new WeakMap<Element, string>();
  Object.assign(globalThis, { heard });
  new MutationObserver((changes) => {
    for (const { target } of changes) {
      const element = target instanceof Element ? target : target.parentElement;
      const own = element?.closest('output, [role="status"], [role="alert"], [aria-live]');
      // One that comes with its words, as an alert does.
      for (const region of own ? [own] : (element?.querySelectorAll('[role="alert"]') ?? [])) {
        const text = region.textContent?.trim() ?? '';
        if (text === said.get(region)) continue;
        said.set(region, text);
        if (text !== '') heard.push(text);
      }
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

test('a result is announced once, and so is what was done to the log', async ({ page }) => {
  await page.addInitScript(listen);
  const heard = (): Promise<string[]> => page.evaluate(() => Reflect.get(globalThis, 'heard').splice(0));
  await openExample(page, twoMonths);
  await page.waitForLoadState('networkidle');
  // The title has the focus: what says the verdict is read for that.
  const verdict = await heading(page).innerText();
  await expect(heading(page)).toBeFocused();
  expect((await heard()).filter((text) => text.includes(verdict))).toEqual([]);

  await button(page, 'change the as-of date').press('Enter');
  await page.getByLabel('Tell the result as of').fill('2026-08-01');
  await page.keyboard.press('Enter');
  await expect(heading(page)).not.toHaveText(verdict);
  expect(await heard()).toEqual([await heading(page).innerText()]);

  await page.evaluate(() => (window.location.hash = '#/trtc/log'));
  await expect(page).toHaveURL(/#\/trtc\/log$/);
  await expect(heading(page)).toBeFocused();
  await heard();
  await button(page, 'Delete row 5').press('Enter');
  await expect(page.getByText('Row 5 deleted.')).toBeVisible();
  expect((await heard()).filter((text) => text.includes('Row 5'))).toEqual(['Row 5 deleted.']);
  await page.getByLabel('Row 4, Start', { exact: true }).fill('soon');
  await goOn(page);
  await expect(page.getByRole('alert')).toBeFocused();
  expect((await heard()).filter((text) => text.includes('to correct'))).toHaveLength(1);
});
