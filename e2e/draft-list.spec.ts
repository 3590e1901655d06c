import { expect, test, type Page } from './journey';

test.use({ locale: 'en-GB' });

const drafts = (page: Page) => page.getByRole('region', { name: 'Your drafts' });
const names = (page: Page) => drafts(page).getByRole('button', { name: /^(TRTC|CCC|April|One)/ });

async function open(page: Page, example: 'full-month' | 'part-month') {
  await page.goto(`./#/example/${example}`);
  await expect(page).toHaveURL(/#\/trtc\/result$/);
}

test('a draft says how it stands on the day of the visit, and what is due next goes first', async ({
  page,
}) => {
  await page.clock.setFixedTime('2019-04-01T10:00:00+08:00');
  await open(page, 'part-month');
  await page.clock.setFixedTime('2019-04-01T11:00:00+08:00');
  await open(page, 'full-month');
  await page.clock.setFixedTime('2019-04-01T12:00:00+08:00');
  await page.goto('./#/ccc/new');
  await page.getByLabel('Start of service').fill('2019-01-01');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.goto('./#/');
  const items = drafts(page).getByRole('listitem');
  await expect(items.nth(0)).toContainText('TRTC from 17 March 2019');
  await expect(items.nth(0)).toContainText('Window opens in 8 days');
  await expect(items.nth(1)).toContainText('Incomplete: purchase missing, log missing, fees missing');
  await expect(items.nth(2)).toContainText('Nothing to claim');
  for (const [day, words] of [
    ['2019-04-08', 'Window opens tomorrow'],
    ['2019-04-09', 'Open, 51 days left'],
    ['2019-05-30', 'Open, last day today'],
    ['2019-05-31', 'Closed on 30 May 2019'],
  ] as const) {
    await page.clock.setFixedTime(`${day}T10:00:00+08:00`);
    await page.reload();
    await expect(items.filter({ hasText: '17 March' })).toContainText(words);
  }
  // With nothing due, the latest change goes first.
  await expect(names(page)).toHaveText([
    'CCC from 1 January 2019',
    'TRTC from 1 March 2019',
    'TRTC from 17 March 2019',
  ]);
});

test('a draft is named in the wizard, and renamed in the list', async ({ page }) => {
  await page.goto('./#/trtc/purchase');
  await page.getByLabel('Name of this case').fill('April outage');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.goto('./#/');
  await expect(names(page)).toHaveText(['April outage']);
  await drafts(page).getByRole('button', { name: 'Rename “April outage”' }).click();
  const field = drafts(page).getByRole('textbox', { name: 'Name of the draft' });
  await expect(field).toBeFocused();
  await field.fill('One');
  await page.keyboard.press('Escape');
  await expect(names(page)).toHaveText(['April outage']);
  await expect(drafts(page).getByRole('button', { name: 'Rename' })).toBeFocused();
  await page.keyboard.press('Enter');
  await field.fill('One');
  await page.keyboard.press('Enter');
  await expect(names(page)).toHaveText(['One']);
  await page.reload();
  await names(page).click();
  await expect(page.getByLabel('Name of this case')).toHaveValue('One');
});

test('a copy is a draft of its own', async ({ page }) => {
  await open(page, 'part-month');
  await page.goto('./#/');
  await drafts(page).getByRole('button', { name: 'Duplicate' }).click();
  await expect(drafts(page).getByRole('status')).toHaveText(
    'Duplicated as “TRTC from 17 March 2019 (copy)”.',
  );
  await names(page).filter({ hasText: '(copy)' }).click();
  await page.getByLabel('Start of service').fill('2019-03-18');
  await expect(page.getByText('Saved in this browser')).toBeVisible();
  await page.goto('./#/');
  await page.reload();
  await expect(names(page)).toHaveText(['TRTC from 17 March 2019 (copy)', 'TRTC from 17 March 2019']);
  await names(page).nth(1).click();
  await expect(page.getByLabel('Start of service')).toHaveValue('2019-03-17');
});

test('undo is at hand until the next thing is done, or for ten seconds', async ({ page }) => {
  await page.clock.install();
  await open(page, 'part-month');
  await open(page, 'full-month');
  await page.goto('./#/');
  const undo = drafts(page).getByRole('button', { name: 'Undo' });
  const remove = drafts(page).getByRole('button', { name: 'Delete “TRTC from 17 March 2019”' });
  await remove.press('Enter');
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(names(page).filter({ hasText: '17 March' })).toBeFocused();
  // The focus on it holds it.
  await remove.press('Enter');
  await page.clock.fastForward(30_000);
  await expect(undo).toBeVisible();
  await expect(names(page)).toHaveCount(1);
  await drafts(page).getByRole('button', { name: /^TRTC/ }).focus();
  await page.mouse.move(0, 0);
  await page.clock.fastForward(10_000);
  await expect(undo).toHaveCount(0);
  await expect(names(page)).toHaveCount(1);
  await drafts(page).getByRole('button', { name: 'Delete' }).click();
  await expect(undo).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(undo).toHaveCount(0);
});

test('who comes back sees at once that there are drafts, and the way to them', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('./#/example/full-month');
  await expect(page).toHaveURL(/#\/trtc\/result$/);
  await page.goto('./#/');
  const goOn = page.locator('.go-on > button');
  await expect(goOn).toBeInViewport({ ratio: 1 });
  await goOn.click();
  await expect(page.locator('#drafts')).toBeInViewport();
  await expect(page.locator('#drafts')).toBeFocused();
  await expect(goOn).toHaveCount(0);
});
