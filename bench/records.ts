import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Page } from '@playwright/test';
import { inferSchema, initParser } from 'udsv';
import { writeRecords } from '../e2e/records/million';
import type { Run } from '../e2e/records/page';
import { openSite } from '../e2e/records/site';
import { launchBrowser } from '../scripts/browser';
import { recordsPlan as plan } from '../src/import/fixtures/records-plan';
import { RecordsAggregator } from '../src/import/records/aggregate';
import { median, megabytes, ratio } from './figures';
import { renderersOf, watchMemory } from './memory';

/**
 * `npx tsx bench/records.ts`: what the import of raw records takes, beside the bare CSV parser on the same file in the
 * same run; medians. Only the ratios mean something on a machine that others work on too.
 */

const blockBytes = 1 << 16;

const folder = mkdtempSync(path.join(tmpdir(), 'records-'));
const site = await openSite();
const browser = await launchBrowser();
try {
  const small = path.join(folder, 'million.csv');
  const large = path.join(folder, 'ten-million.csv');
  writeRecords(small, 1_000_000, plan.spanSeconds);
  writeRecords(large, 10_000_000, plan.spanSeconds);
  inNode(small);
  console.log('\nChromium, headless, from the file to the sums:');
  const one = await inBrowser(small, 7);
  const ten = await inBrowser(large, 3);
  console.log(`ten times the rows take ${(ten.ms / one.ms).toFixed(1)} times as long`);
} finally {
  await browser.close();
  await site.close();
  rmSync(folder, { recursive: true });
}

function inNode(file: string): void {
  const bytes = readFileSync(file);
  const blocks = Array.from({ length: Math.ceil(bytes.length / blockBytes) }, (_, block) =>
    bytes.subarray(block * blockBytes, (block + 1) * blockBytes),
  );
  const bare: number[] = [];
  const sums: number[] = [];
  for (let run = 0; run < 7; run++) {
    bare.push(timed(() => parse(blocks)));
    sums.push(
      timed(() => {
        const aggregator = new RecordsAggregator(plan);
        for (const block of blocks) aggregator.push(block);
        aggregator.finish();
      }),
    );
  }
  console.log(`Node, one thread, ${megabytes(bytes.length)} MB in memory, medians of 7:`);
  console.table({
    'udsv to rows of strings': { ms: Math.round(median(bare)) },
    'records to sums': { ms: Math.round(median(sums)), ratio: ratio(median(sums), median(bare)) },
  });
}

function parse(blocks: readonly Uint8Array[]): void {
  const decoder = new TextDecoder();
  let parser: ReturnType<typeof initParser> | null = null;
  for (const block of blocks) {
    const text = decoder.decode(block, { stream: true });
    parser ??= initParser(inferSchema(text));
    parser.chunk<string[]>(text, parser.stringArrs, () => undefined);
  }
  parser?.end();
}

/** The bare parser and the import by turns, so that both meet the same machine; then memory, each in a fresh page. */
async function inBrowser(file: string, runs: number): Promise<{ ms: number }> {
  const page = await openPage(file);
  const bare: number[] = [];
  const found: Run[] = [];
  for (let run = 0; run < runs; run++) {
    bare.push((await page.evaluate(() => window.records.bare())).ms);
    found.push(await page.evaluate((of) => window.records.run(of), plan));
  }
  await page.close();
  const grown: number[] = [];
  for (let run = 0; run < 3; run++) grown.push(await memoryOf(file));

  const times = found.map((run) => run.ms);
  const ms = median(times);
  const size = statSync(file).size;
  const memory = median(grown);
  console.table({
    [`${(found[0]?.records ?? 0).toLocaleString('en')} rows`]: {
      MB: megabytes(size),
      runs,
      'bare parser, ms': Math.round(median(bare)),
      'import, ms': Math.round(ms),
      ratio: ratio(ms, median(bare)),
      'least ms': Math.round(Math.min(...times)),
      'memory, MB': Number.isNaN(memory) ? '?' : megabytes(memory),
      'of the file': Number.isNaN(memory) ? '?' : ratio(memory, size),
      'tasks over 50 ms': found.reduce((sum, { longTasks }) => sum + longTasks.length, 0),
    },
  });
  return { ms };
}

async function openPage(file: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(site.address);
  await page.waitForFunction(() => 'records' in window);
  await page.setInputFiles('input', file);
  return page;
}

/** By how much the page's process grows at most during one import, its worker included. */
async function memoryOf(file: string): Promise<number> {
  const page = await openPage(file);
  const memory = watchMemory(await renderersOf(browser));
  await page.evaluate((of) => window.records.run(of), plan);
  const grown = memory();
  await page.close();
  return grown;
}

function timed(action: () => void): number {
  const started = performance.now();
  action();
  return performance.now() - started;
}
