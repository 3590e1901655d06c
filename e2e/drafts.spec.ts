import { expect, test, type Page } from './journey';

// What harms or loses may not pass at a second try.
test.describe.configure({ retries: 0 });

test.use({ locale: 'en-GB' });

const start = (page: Page) => page.getByLabel('Start of service');
const saved = (page: Page) => expect(page.getByText('Saved in this browser')).toBeVisible();

test('Start begins a case anew, and the one before stays in the list', async ({ page }) => {
  await page.goto('./#/example/full-month');
  await expect(page).toHaveURL(/#\/trtc\/result$/);
  await page.goto('./#/');
  await page.getByRole('link', { name: 'Start with TRTC' }).click();
  await expect(start(page)).toHaveValue('');
  await start(page).fill('2024-04-01');
  await saved(page);
  await page.goto('./#/');
  const drafts = page.getByRole('region', { name: 'Your drafts' });
  await expect(drafts.getByRole('button', { name: /^TRTC from/ })).toHaveText([
    'TRTC from 1 April 2024',
    'TRTC from 1 March 2019',
  ]);
  await drafts.getByRole('button', { name: 'TRTC from 1 March 2019', exact: true }).click();
  await expect(start(page)).toHaveValue('2019-03-01');
});

test('a draft is deleted, and that can be undone', async ({ page }) => {
  await page.goto('./#/example/full-month');
  await expect(page).toHaveURL(/#\/trtc\/result$/);
  await page.goto('./#/');
  const drafts = page.getByRole('region', { name: 'Your drafts' });
  await drafts.getByRole('button', { name: 'Delete' }).click();
  await expect(drafts.getByRole('listitem')).toHaveCount(0);
  await drafts.getByRole('button', { name: 'Undo' }).click();
  await expect(drafts.getByRole('listitem')).toHaveCount(1);
  await drafts.getByRole('button', { name: 'Delete' }).click();
  await expect(drafts.getByRole('listitem')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('region', { name: 'Try an example' })).toBeVisible();
  await expect(drafts).toHaveCount(0);
});

test('a draft that cannot be read stands in nobody’s way, and is said', async ({ context, page }) => {
  await page.goto('./#/example/full-month');
  await expect(page).toHaveURL(/#\/trtc\/result$/);
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open('sla-claim-worksheet');
        open.addEventListener('success', () => {
          const store = open.result.transaction('drafts', 'readwrite').objectStore('drafts');
          store.put({ id: 'torn', product: 'trtc', changedAt: 5 }, 'draft:torn');
          store.put('torn', 'current:trtc').addEventListener('success', () => done());
        });
        open.addEventListener('error', () => fail(new Error('no database')));
      }),
  );
  await page.goto('./#/');
  await page.reload();
  await expect(page.getByText('1 more draft is kept in this browser but cannot be read')).toBeVisible();
  const other = await context.newPage();
  await other.goto('./#/trtc/purchase');
  await expect(start(other)).toHaveValue('');
});

test('what is opened again as it was is no second draft, after a reload either', async ({ page }) => {
  const drafts = page.getByRole('region', { name: 'Your drafts' }).getByRole('listitem');
  const example = async () => {
    await page.goto('./#/example/full-month');
    await expect(page).toHaveURL(/#\/trtc\/result$/);
  };
  await example();
  await page.getByRole('button', { name: 'Share a link' }).click();
  const link = await page.getByRole('textbox', { name: 'Link' }).inputValue();
  await page.reload();
  await example();
  await page.goto('./#/');
  await expect(drafts).toHaveCount(1);
  for (let time = 0; time < 2; time++) {
    await page.goto('about:blank');
    await page.goto(link);
    await page.getByRole('button', { name: 'Use this' }).click();
    await expect(page).toHaveURL(/#\/trtc\/\w+$/);
  }
  await page.goto('./#/');
  await page.reload();
  await expect(drafts).toHaveCount(2);
});
