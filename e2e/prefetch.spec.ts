import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { comeToChart } from './chart';
import { dist, expect, test, type Page } from './journey';

/** What comes next is there before one goes on to it; and it waits until the browser has nothing else to do. */

test.use({ locale: 'en-GB' });

/** The file that Recharts is in, known by a class name that it writes. */
const chart =
  readdirSync(path.join(dist, 'assets')).find(
    (name) =>
      name.endsWith('.js') &&
      readFileSync(path.join(dist, 'assets', name), 'utf8').includes('recharts-wrapper'),
  ) ?? '';
const named = (part: string) => (file: string) => file.includes(part);

/** The files asked for from now on, but for the icon, which the browser asks for when it likes. */
function requestsOf(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) => {
    const file = path.basename(new URL(request.url()).pathname);
    if (file !== 'favicon.svg') files.push(file);
  });
  return files;
}

/** Until nothing has been asked for in a while. */
async function settled(page: Page, files: readonly string[]): Promise<void> {
  for (let before = -1; before !== files.length;) {
    before = files.length;
    await page.waitForTimeout(1000);
  }
}

/** The browser is busy until it is let rest. */
async function keepBusy(page: Page): Promise<() => Promise<void>> {
  await page.addInitScript(() => {
    const waiting: (() => void)[] = [];
    let isBusy = true;
    Object.assign(window, {
      requestIdleCallback: (callback: () => void) => (isBusy ? waiting.push(callback) : setTimeout(callback)),
      letRest: () => {
        isBusy = false;
        for (const callback of waiting) callback();
      },
    });
  });
  return () => page.evaluate('letRest()');
}

test('from home to the example’s verdict, with nothing left to fetch', async ({ page }) => {
  const letRest = await keepBusy(page);
  const files = requestsOf(page);
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Try an example' })).toBeVisible();
  await settled(page, files);
  expect(files.filter(named('ResultPage'))).toEqual([]);
  await letRest();
  await expect.poll(() => files).toContain(chart);
  await settled(page, files);

  files.length = 0;
  await page.getByRole('link', { name: 'See the agreement’s own example worked out' }).click();
  await expect(page.getByRole('main')).toContainText('99.93%');
  await comeToChart(page);
  await settled(page, files);
  expect(files).toEqual([]);
});

test('from the wizard on to the result, and into the import, with nothing left to fetch', async ({
  page,
}) => {
  const letRest = await keepBusy(page);
  const files = requestsOf(page);
  await page.goto('./#/trtc/purchase');
  await expect(page.getByLabel('Start of service')).toBeVisible();
  await settled(page, files);
  expect(files).not.toContain(chart);
  expect(files.filter(named('ImportDialog'))).toEqual([]);
  await letRest();
  await expect.poll(() => files.filter(named('ImportDialog')).length).toBeGreaterThan(0);
  expect(files).toContain(chart);
  await settled(page, files);

  files.length = 0;
  await page.getByLabel('Start of service').fill('2024-04-01');
  await page.getByRole('textbox', { name: 'Number of months' }).fill('1');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.locator('input[type=file]').setInputFiles({
    name: 'a.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Start,End\n2024-04-08 10:00,2024-04-08 11:30\n'),
  });
  await page.getByRole('button', { name: 'Import 1 row' }).click();
  // The worker that reads files is started with the first of them.
  expect(files.filter((file) => !file.includes('worker'))).toEqual([]);
  await page.getByRole('link', { name: 'Fees' }).click();
  await page.getByLabel('Fee of each service month').fill('1000');
  await page.getByRole('button', { name: 'Continue' }).click();
  await comeToChart(page);
  await settled(page, files);
  expect(files.filter((file) => !file.includes('worker'))).toEqual([]);
});

test('the worksheet is there before one asks for it', async ({ page }) => {
  const files = requestsOf(page);
  await page.goto('./#/example/part-month');
  await comeToChart(page);
  await expect.poll(() => files.filter(named('WorksheetPage')).length).toBeGreaterThan(0);
  await settled(page, files);
  files.length = 0;
  await page.evaluate(() => (window.location.hash = '#/trtc/worksheet'));
  await expect(page.locator('.paper')).toContainText('99.86%');
  await settled(page, files);
  expect(files).toEqual([]);
});

test('whoever saves data is sent nothing ahead', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
  );
  const files = requestsOf(page);
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Try an example' })).toBeVisible();
  await settled(page, files);
  // Longer than it takes without
  await page.waitForTimeout(4000);
  expect(files.filter(named('Page-'))).toEqual([]);
});

test('what could not be fetched ahead is fetched when it is needed', async ({ page }) => {
  const letRest = await keepBusy(page);
  const files = requestsOf(page);
  await page.goto('./');
  await expect(page.getByRole('heading', { name: 'Try an example' })).toBeVisible();
  await settled(page, files);
  const failing = /calendars\/cn\.json|examples\/|terms-words-|ResultParts/;
  let failed = 0;
  await page.route(failing, (route) => {
    failed++;
    return route.abort();
  });
  await letRest();
  await expect.poll(() => failed).toBeGreaterThan(2);
  await settled(page, files);
  await page.unroute(failing);
  await page.getByRole('link', { name: 'See the agreement’s own example worked out' }).click();
  await comeToChart(page);
});
