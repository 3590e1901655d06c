import { expect, test, type BrowserContext, type Page } from './journey';
import { makeLong } from './long-log';

// What harms or loses may not pass at a second try.
test.describe.configure({ retries: 0 });

test.use({ locale: 'en-GB' });

const start = (page: Page) => page.getByLabel('Start of service');
const months = (page: Page) => page.getByRole('textbox', { name: 'Number of months' });
const saved = (page: Page) => expect(page.getByText('Saved in this browser')).toBeVisible();
const takenOver = (page: Page) => page.getByText('This case was changed in another tab.');

/** A second tab at the draft that is begun in the first. */
async function besides(context: BrowserContext, page: Page): Promise<Page> {
  await begin(page);
  const other = await context.newPage();
  await other.goto('./#/trtc/purchase');
  await expect(start(other)).toHaveValue('2024-04-01');
  return other;
}

async function begin(page: Page): Promise<void> {
  await page.goto('./#/trtc/purchase');
  await start(page).fill('2024-04-01');
  await saved(page);
}

test('two tabs on one draft do not overwrite each other', async ({ context, page }) => {
  const other = await besides(context, page);
  await start(page).fill('2024-04-02');
  await expect(start(other)).toHaveValue('2024-04-02');
  await months(other).fill('3');
  await saved(other);
  await expect(months(page)).toHaveValue('3');
  await page.reload();
  await expect(start(page)).toHaveValue('2024-04-02');
  await expect(months(page)).toHaveValue('3');
});

test('what two tabs write at the same time is joined, and each says so', async ({ context, page }) => {
  await page.goto('./#/example/part-month');
  await expect(page).toHaveURL(/#\/trtc\/result$/);
  await page.goto('./#/trtc/purchase');
  await saved(page);
  await makeLong(page);
  await page.reload();
  const other = await context.newPage();
  await other.goto('./#/trtc/purchase');
  await expect(start(other)).toHaveValue('2019-03-17');
  // Written once, so that both know when it was changed.
  await page.getByLabel('Name of this case').fill('Both');
  await expect(other.getByLabel('Name of this case')).toHaveValue('Both');
  await Promise.all([start(page).fill('2019-03-16'), months(other).fill('4')]);
  for (const tab of [page, other]) {
    await expect(start(tab)).toHaveValue('2019-03-16');
    await expect(months(tab)).toHaveValue('4');
  }
  // The one that typed last may have seen what was new before it typed.
  await expect
    .poll(async () => (await takenOver(page).count()) + (await takenOver(other).count()))
    .toBeGreaterThan(0);
  await page.reload();
  await expect(start(page)).toHaveValue('2019-03-16');
  await expect(months(page)).toHaveValue('4');
});

test('a tab that is behind takes over what is new, and whoever types there goes on', async ({
  context,
  page,
}) => {
  const other = await besides(context, page);
  await months(page).focus();
  await start(other).fill('2024-04-02');
  await expect(takenOver(page)).toBeVisible();
  await expect(start(page)).toHaveValue('2024-04-02');
  await expect(months(page)).toBeFocused();
  await page.keyboard.type('3');
  await expect(takenOver(page)).toHaveCount(0);
  await expect(months(other)).toHaveValue('3');
  await expect(start(other)).toHaveValue('2024-04-02');
});

test('a draft that another tab deletes stays where it is open, and the next change keeps it', async ({
  context,
  page,
}) => {
  await begin(page);
  const other = await context.newPage();
  await other.goto('./#/');
  const drafts = other.getByRole('region', { name: 'Your drafts' });
  await drafts.getByRole('button', { name: 'Delete' }).click();
  await expect(page.getByText('This case was deleted in another tab.')).toBeVisible();
  await expect(start(page)).toHaveValue('2024-04-01');
  await expect(drafts.getByRole('listitem')).toHaveCount(0);
  await months(page).fill('3');
  await expect(page.getByText('This case was deleted in another tab.')).toHaveCount(0);
  await expect(drafts.getByRole('listitem')).toHaveCount(1);
  await page.reload();
  await expect(start(page)).toHaveValue('2024-04-01');
  await expect(months(page)).toHaveValue('3');
});

test('a tab stays at its own draft, wherever another tab of the same agreement is', async ({
  context,
  page,
}) => {
  await page.goto('./#/im/purchase');
  await start(page).fill('2024-04-01');
  await saved(page);
  const other = await context.newPage();
  await other.goto('./#/im/new');
  await expect(start(other)).toHaveValue('');
  // Not even one in which nothing was written yet becomes another.
  await other.reload();
  await expect(start(other)).toHaveValue('');
  await start(other).fill('2025-01-01');
  await saved(other);
  await months(page).fill('3');
  await saved(page);
  await other.reload();
  await expect(start(other)).toHaveValue('2025-01-01');
  await page.reload();
  await expect(start(page)).toHaveValue('2024-04-01');
  // A new tab goes on where somebody last wrote.
  const third = await context.newPage();
  await third.goto('./#/im/purchase');
  await expect(start(third)).toHaveValue('2024-04-01');
});

test('what a tab wrote is joined where the other hears nothing of it, and in the same millisecond', async ({
  context,
  page,
}) => {
  await context.clock.setFixedTime('2024-05-01T10:00:00+08:00');
  await context.addInitScript(() => Reflect.deleteProperty(globalThis, 'BroadcastChannel'));
  await page.goto('./#/example/part-month');
  await expect(page).toHaveURL(/#\/trtc\/result$/);
  await page.goto('./#/trtc/purchase');
  const other = await context.newPage();
  await other.goto('./#/trtc/purchase');
  await expect(months(other)).toHaveValue('3');
  await start(page).fill('2019-03-16');
  const third = await context.newPage();
  await expect(async () => {
    await third.goto('about:blank');
    await third.goto('./#/trtc/purchase');
    await expect(start(third)).toHaveValue('2019-03-16', { timeout: 1000 });
  }).toPass();
  await months(other).fill('4');
  await expect(async () => {
    await page.reload();
    await expect(months(page)).toHaveValue('4', { timeout: 1000 });
  }).toPass();
  await expect(start(page)).toHaveValue('2019-03-16');
});
