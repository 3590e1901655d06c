import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './e2e/launch-options';
import { findBrowser, findShell } from './scripts/browser';

/** The journeys run against the built page: `npm run build` first. */

// The workers read this file again and must come to the same port.
const port = (process.env.E2E_PORT ??= await freePort());
const address = `http://127.0.0.1:${port}/`;

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  // On two processors: one more works while the others wait for the page.
  workers: 3,
  // No file of many journeys is left to one worker at the end.
  fullyParallel: true,
  // A slow machine is no fault of the page's: what must be fast is measured by a benchmark.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  webServer: {
    command: `npx vite preview --host 127.0.0.1 --port ${port} --strictPort`,
    url: address,
    timeout: 20_000,
  },
  use: {
    browserName: 'chromium',
    baseURL: address,
    // To keep one of each journey in case it fails takes as long as the journey: `npx playwright test … --trace=on`.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: launchOptions(findShell() ?? findBrowser()),
  },
  // Every journey once, and those that must come out the same in any zone in a second; in a third with everything else.
  projects: [
    { name: 'shanghai', grepInvert: /@everywhere/, use: { timezoneId: 'Asia/Shanghai' } },
    { name: 'new-york', grep: /@zones/, use: { timezoneId: 'America/New_York' } },
    { name: 'utc', grep: /@zones/, use: { timezoneId: 'UTC' } },
    // The rest of what the ordinary run asks by a sample of products, languages and papers: `npm run everywhere`.
    { name: 'everywhere', grep: /@everywhere/, use: { timezoneId: 'Asia/Shanghai' } },
  ],
});

function freePort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => {
        resolve(String(typeof bound === 'object' ? bound?.port : bound));
      });
    });
  });
}
