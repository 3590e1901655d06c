import { expect, test } from '../journey';
import { makeLong } from '../long-log';

// What harms or loses may not pass at a second try.
test.describe.configure({ retries: 0 });

test.use({ locale: 'en-GB' });

for (const isLong of [false, true])
  test(`what was typed in a ${isLong ? 'long' : 'short'} case a second before the tab crashes is there`, async ({
    page,
    context,
  }) => {
    await page.goto('./#/example/part-month');
    await expect(page).toHaveURL(/#\/trtc\/result$/);
    if (isLong) await makeLong(page);
    await page.goto('about:blank');
    await page.goto('./#/trtc/purchase');
    await page.getByLabel('Name of this case').fill('');
    await page.getByLabel('Name of this case').pressSequentially('Typed before', { delay: 20 });
    await page.waitForTimeout(1000);
    await page.keyboard.type(' and just before');
    const crashed = page.waitForEvent('crash');
    const devtools = await context.newCDPSession(page);
    devtools.send('Page.crash').catch(() => undefined);
    await crashed;
    const again = await context.newPage();
    await again.goto('./#/trtc/purchase');
    await expect(again.getByLabel('Name of this case')).toHaveValue(/^Typed before/);
  });
