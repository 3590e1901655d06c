import { expect, test } from '../journey';
import { goTo, title } from './typed';

// What harms or loses may not pass at a second try.
test.describe.configure({ retries: 0 });

test.use({ locale: 'en-GB' });

test('a wrong clock is seen by its day, and another day can be set', async ({ page }) => {
  await page.clock.setFixedTime('2011-02-03T04:00:00Z');
  await page.goto('./#/trtc/new');
  await page.getByLabel('Start of service').fill('2024-04-01');
  await page.getByRole('textbox', { name: 'Number of months' }).fill('1');
  await goTo(page, '#/trtc/log');
  await page.getByLabel('Row 1, Start', { exact: true }).fill('2024-04-08 15:23');
  await page.getByLabel('Row 1, End', { exact: true }).fill('2024-04-08 16:50');
  await goTo(page, '#/trtc/fees');
  await page.getByLabel('Fee of each service month').fill('1000');
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(title(page)).toHaveText('Nothing can be claimed yet.');
  await expect(page.getByRole('main')).toContainText('3 February 2011');
  // What was entered under that clock is there under another.
  await page.clock.setFixedTime('2099-02-03T04:00:00Z');
  await page.reload();
  await expect(title(page)).toHaveText('The claim window has closed.');
  await expect(page.getByRole('main')).toContainText('3 February 2099');
  await page.getByRole('button', { name: 'change the as-of date' }).click();
  await page.getByLabel('Tell the result as of').fill('2024-05-20');
  await page.getByLabel('Tell the result as of').press('Enter');
  await expect(page.getByRole('main')).toContainText('20 May 2024');
  await expect(title(page)).not.toHaveText('The claim window has closed.');
});
