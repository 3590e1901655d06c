import { expect, test, type Page } from './journey';
import { makeLong } from './long-log';

/** Whoever leaves in the midst of typing finds what was typed. */

// What harms or loses may not pass at a second try.
test.describe.configure({ retries: 0 });

test.use({ locale: 'en-GB' });

const name = (page: Page) => page.getByLabel('Name of this case');
const saved = (page: Page) => expect(page.getByText('Saved in this browser')).toBeVisible();
const wizard = './#/trtc/purchase';

/** Sixteen keys in one go, and off, without a moment for the browser between. */
async function typeAndLeave(page: Page, leave: (page: Page) => Promise<unknown>) {
  await name(page).focus();
  await page.evaluate(() => {
    for (const key of 'abcdefghijklmnop') document.execCommand('insertText', false, key);
  });
  await leave(page);
}

const ways = {
  'reloading it': (page: Page) => page.reload(),
  'going elsewhere': async (page: Page) => {
    await page.goto('about:blank');
    await page.goto(wizard);
  },
} as const;

for (const [way, leave] of Object.entries(ways))
  for (const isLong of [false, true])
    test(`what was typed just before leaving a ${isLong ? 'long' : 'short'} case by ${way} is there`, async ({
      page,
    }) => {
      await page.goto('./#/example/part-month');
      await expect(page).toHaveURL(/#\/trtc\/result$/);
      if (isLong) await makeLong(page);
      await page.goto('about:blank');
      await page.goto(wizard);
      await name(page).fill('');
      await saved(page);
      await typeAndLeave(page, leave);
      await expect(name(page)).toHaveValue('abcdefghijklmnop');
    });

test('a tab that is closed while it types leaves all to the next', async ({ context, page }) => {
  await page.goto('./#/example/part-month');
  await expect(page).toHaveURL(/#\/trtc\/result$/);
  await makeLong(page);
  await page.reload();
  await page.goto(wizard);
  await name(page).fill('');
  await saved(page);
  await typeAndLeave(page, () => page.close({ runBeforeUnload: true }));
  const other = await context.newPage();
  await other.goto('./#/');
  await expect(other.getByRole('button', { name: 'abcdefghijklmnop', exact: true })).toBeVisible();
});
