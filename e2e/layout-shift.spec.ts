import { comeToChart } from './chart';
import { expect, test, type Page } from './journey';

/** Nothing moves of itself, however slowly its parts come, nor while one types. */

test.use({ locale: 'en-GB' });

const widths = { desktop: { width: 1350, height: 940 }, phone: { width: 412, height: 823 } };

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
  readonly sources: readonly { readonly node?: Element }[];
}

/** What moved, and how far in the browser's own measure: 0.1 in all is what it calls good. */
async function watchShifts(page: Page): Promise<{ readonly sum: number; readonly moved: string[] }> {
  const found = { sum: 0, moved: [] as string[] };
  await page.exposeFunction('tellShift', (value: number, moved: string) => {
    found.sum += value;
    found.moved.push(moved);
  });
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- TypeScript does not know this kind of entry
      for (const { value, hadRecentInput, sources } of list.getEntries() as Shift[]) {
        // What answers a key at once is no surprise.
        if (hadRecentInput) continue;
        const moved = sources.map(({ node }) => `${node?.nodeName}.${node?.className}`).join(' ');
        Reflect.get(window, 'tellShift')(value, `${value} ${moved}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return found;
}

async function expectStill(page: Page, shifts: Awaited<ReturnType<typeof watchShifts>>): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  expect(shifts.sum, shifts.moved.join('\n')).toBeLessThan(0.001);
}

/** Every file takes its time, and the smaller ones are not the first. */
async function slowly(page: Page): Promise<void> {
  let turn = 0;
  await page.route(/assets\/|\.json$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 60 + ((turn++ * 53) % 200)));
    await route.continue();
  });
}

for (const [name, viewport] of Object.entries(widths)) {
  test.describe(name, () => {
    test.use({ viewport });

    for (const hash of ['', '#/trtc/purchase', '#/trtc/log', '#/trtc/agreement', '#/example/full-month'])
      test(`./${hash} comes without a shift${/^$|example/.test(hash) ? '' : ' @everywhere'}`, async ({
        page,
      }) => {
        await slowly(page);
        const shifts = await watchShifts(page);
        await page.goto(`./${hash}`);
        await expect(page.locator('main h1')).toBeVisible();
        await expectStill(page, shifts);
        if (!hash.startsWith('#/example')) return;
        await comeToChart(page);
        await expectStill(page, shifts);
      });

    test('typing a case moves nothing but what the key itself moves', async ({ page }) => {
      const shifts = await watchShifts(page);
      await page.goto('./#/trtc/purchase');
      await page.getByLabel('Start of service').pressSequentially('2024-04-01', { delay: 30 });
      await page.getByRole('textbox', { name: 'Number of months' }).pressSequentially('3', { delay: 30 });
      await page.waitForTimeout(700);
      await page.getByRole('button', { name: 'Continue' }).click();
      const cell = (column: string) => page.getByLabel(`Row 1, ${column}`, { exact: true });
      await cell('Start').pressSequentially('2024-04-08 15:23', { delay: 30 });
      await cell('End').pressSequentially('2024-04-08 16:50', { delay: 30 });
      await expect(page.locator('.report').first()).toContainText('slices');
      await page.waitForTimeout(700);
      expect(shifts.sum, shifts.moved.join('\n')).toBeLessThan(0.01);
    });
  });
}
