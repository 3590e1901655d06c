import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { headers } from '../scripts/build/content-policy';
import { oneFileName } from '../scripts/build/one-file';
import { comeToChart } from './chart';
import { choose, openLog, takeIn } from './import-journey';
import { dist, expect, test } from './journey';
import { startNginx } from './nginx';

/** The page as docs/hosting.md has nginx serve it, under a sub-path. */

test.use({ locale: 'en-GB', ignoreHTTPSErrors: true });

// One nginx serves all.
test.describe.configure({ mode: 'default' });

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
    await comeToChart(page);
    await page.goto(`${nginx.address}#/example/part-month`);
    await expect(page.getByRole('main')).toContainText('99.86%');
    await page.goto(`${nginx.address}#/trtc/worksheet`);
    await expect(page.locator('.paper')).toContainText('99.86%');
    await openLog(page, 'im', nginx.address);
    await choose(page, { name: 'a.csv', text: 'Start,End\n2026-03-20 10:00,2026-03-20 10:30\n' });
    await expect(takeIn(page)).toHaveText('Import 1 row');
    expect(missing).toEqual([]);
  });

  test('plain addresses lead to encrypted ones, and files come side by side', async ({ page, request }) => {
    const led = await request.get(nginx.plainAddress, { maxRedirects: 0 });
    expect([led.status(), led.headers().location]).toEqual([301, 'https://127.0.0.1/sla/']);
    await page.goto(nginx.address);
    const protocols = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map((entry) => Reflect.get(entry, 'nextHopProtocol') as unknown),
    );
    expect(new Set(protocols)).toEqual(new Set(['h2']));
  });
});

test('headers, caching and compression are as documented', async ({ request }) => {
  const asset = /assets\/first-[\w-]+\.js/.exec(await (await request.get(nginx.address)).text())?.[0] ?? '';
  const absent = ['no-such-file.js', '.vite/manifest.json', '_headers'];
  const all = ['', asset, 'terms/trtc.json', 'favicon.svg', oneFileName, ...absent];
  for (const name of all) {
    const response = await request.get(nginx.address + name);
    const sent = response.headers();
    for (const [header, value] of Object.entries(headers))
      expect(sent[header.toLowerCase()], `${header} of ${name}`).toBe(value);
    expect(response.status()).toBe(absent.includes(name) ? 404 : 200);
    const caching = absent.includes(name) ? null : name === asset ? /immutable/ : /^no-cache$/;
    if (caching === null) expect(sent['cache-control']).toBeUndefined();
    else expect(sent['cache-control']).toMatch(caching);
  }
  const compressed = await request.get(nginx.address + asset, { headers: { 'accept-encoding': 'gzip' } });
  expect(compressed.headers()['content-encoding']).toBe('gzip');
});

test('the one-file edition is handed out to be kept', async ({ request }) => {
  const response = await request.get(nginx.address + oneFileName);
  expect(response.status()).toBe(200);
  expect(response.headers()['content-disposition']).toBe('attachment');
});

test('the file of headers says for each file what nginx sends, and each header once', async ({ request }) => {
  const rules = readFileSync(path.join(dist, '_headers'), 'utf8')
    .split(/^(?=\/)/m)
    .map((rule) => rule.trim().split(/\n\s*/));
  const built = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter(
    (name) => statSync(path.join(dist, name)).isFile() && !/^(\.vite|_headers)/.test(name),
  );
  const names = [...new Set([...headerNames(rules), ...Object.keys(headers)])];
  for (const name of ['', ...built]) {
    const said = rules.filter(([of = '']) => matches(of, `/${name}`)).flatMap((rule) => rule.slice(1));
    const sent = (await request.get(nginx.address + name)).headers();
    const expected = names.flatMap((header) => {
      const value = sent[header.toLowerCase()];
      return value === undefined ? [] : [`${header}: ${value}`];
    });
    expect(said.toSorted(), name).toEqual(expected.toSorted());
  }
});

const headerNames = (rules: readonly (readonly string[])[]) =>
  rules.flatMap((rule) => rule.slice(1).map((line) => line.replace(/:.*/, '')));

function matches(rule: string, name: string): boolean {
  return rule.endsWith('*') ? name.startsWith(rule.slice(0, -1)) : name === rule;
}

test('the commands for a bucket copy each file once, with its headers', () => {
  const documented = readFileSync(path.join(import.meta.dirname, '../docs/hosting.md'), 'utf8');
  const [assets = '', oneFile = '', rest = ''] = documented.match(/^ {4}aws s3 .*$/gm) ?? [];
  expect(assets).toContain(
    "dist/assets/ s3://BUCKET/sla/assets/ --cache-control 'public, max-age=31536000, immutable'",
  );
  expect(oneFile).toContain(`dist/${oneFileName} `);
  expect(oneFile).toContain('--cache-control no-cache --content-disposition attachment');
  expect(rest).toContain('--cache-control no-cache');
  for (const left of ["'.vite/*'", '_headers', "'assets/*'", oneFileName])
    expect(rest).toContain(`--exclude ${left} `);
});

test('the documents name the headers that are sent', () => {
  const documented = readFileSync(path.join(import.meta.dirname, '../docs/hosting.md'), 'utf8');
  for (const [name, value] of Object.entries(headers)) expect(documented).toContain(`${name}: ${value}`);
});
