import { readFileSync } from 'node:fs';
import path from 'node:path';
import { headers } from '../scripts/build/content-policy';
import { choose, openLog, takeIn } from './import-journey';
import { dist, expect, test } from './journey';
import { startNginx } from './nginx';

/** The page as docs/hosting.md has nginx serve it, under a sub-path. */

test.use({ locale: 'en-GB' });

let nginx: Awaited<ReturnType<typeof startNginx>>;
test.beforeAll(async () => {
  nginx = await startNginx();
});
test.afterAll(async () => {
  await nginx.stop();
});

test.describe('by nginx', () => {
  test.beforeEach(({ watched }) => {
    watched.sites.set(nginx.address, dist);
    // Whoever leaves out the last slash is led on.
    watched.sites.set(nginx.address.slice(0, -1), dist);
  });

  test('from home by an example to its result, worksheet and an import', async ({ page }) => {
    const missing: string[] = [];
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    await page.goto(nginx.address.slice(0, -1));
    await page.getByRole('link', { name: 'See the agreement’s own example worked out' }).click();
    await expect(page.getByRole('main')).toContainText('99.93%');
    await expect(page.locator('.recharts-wrapper')).toBeVisible();
    await page.goto(`${nginx.address}#/example/part-month`);
    await expect(page.getByRole('main')).toContainText('99.86%');
    await page.goto(`${nginx.address}#/trtc/worksheet`);
    await expect(page.locator('.paper')).toContainText('99.86%');
    await openLog(page, 'im', nginx.address);
    await choose(page, { name: 'a.csv', text: 'Start,End\n2026-03-20 10:00,2026-03-20 10:30\n' });
    await expect(takeIn(page)).toHaveText('Take in 1 row');
    expect(missing).toEqual([]);
  });
});

test('headers, caching and compression are as documented', async () => {
  const asset = /assets\/index-[\w-]+\.js/.exec(await (await fetch(nginx.address)).text())?.[0] ?? '';
  const all = ['', asset, 'terms/trtc.json', 'favicon.svg', 'no-such-file.js', '.vite/manifest.json'];
  for (const name of all) {
    const response = await fetch(nginx.address + name);
    for (const [header, value] of Object.entries(headers))
      expect(response.headers.get(header), `${header} of ${name}`).toBe(value);
    expect(response.status).toBe(/no-such|manifest/.test(name) ? 404 : 200);
    const caching = response.status === 404 ? null : name === asset ? /immutable/ : /^no-cache$/;
    if (caching === null) expect(response.headers.get('cache-control')).toBeNull();
    else expect(response.headers.get('cache-control')).toMatch(caching);
  }
  const compressed = await fetch(nginx.address + asset, { headers: { 'accept-encoding': 'gzip' } });
  expect(compressed.headers.get('content-encoding')).toBe('gzip');
});

test('the one-file edition is handed out to be kept', async () => {
  const { status, headers: sent } = await fetch(`${nginx.address}sla-claim-worksheet.html`);
  expect(status).toBe(200);
  expect(sent.get('content-disposition')).toBe('attachment');
});

test('the documents name the headers that are sent', () => {
  const documented = readFileSync(path.join(import.meta.dirname, '../docs/hosting.md'), 'utf8');
  for (const [name, value] of Object.entries(headers)) expect(documented).toContain(`${name}: ${value}`);
});
