import { expect, test } from '../journey';
import { start, type } from './typed';

// What harms or loses may not pass at a second try.
test.describe.configure({ retries: 0 });

test.use({ locale: 'en-GB' });

test('small storage that is full keeps nobody from his case', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('There is no space left.', 'QuotaExceededError');
    };
  });
  await type(page);
  await page.locator('.theme-switch').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: '日本語' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ja');
  await page.reload();
  await expect(start(page)).toHaveValue('2024-04-01');
});
