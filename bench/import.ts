import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Page } from '@playwright/test';
import { inferSchema, initParser } from 'udsv';
import { writeRecords } from '../e2e/records/million';
import { openSite } from '../e2e/records/site';
import { launchBrowser } from '../scripts/browser';
import { recordsPlan as plan } from '../src/import/fixtures/records-plan';
import { RecordsAggregator } from '../src/import/records/aggregate';
import { megabytes, timed } from './figures';
import { renderersOf, watchMemory } from './memory';
import type { Options } from './run';
import type { Row } from './table';

const blockBytes = 1 << 16;

/**
 * Raw records from a file to the sums of slices, a million of them, and ten with `--large`; beside splitting lines, and the
 * bare CSV parser, which only cuts the file into rows of strings.
 */
export async function* importing({ runs, large }: Options): AsyncGenerator<Row> {
  const folder = mkdtempSync(path.join(tmpdir(), 'records-'));
  try {
    const file = path.join(folder, 'million.csv');
    writeRecords(file, 1_000_000, plan.spanSeconds);
    yield* inNode(file, runs);
    const site = await openSite();
    const browser = await launchBrowser();
    try {
      yield* inBrowser(browser, site.address, { file, entries: 1_000_000, runs });
      if (large) {
        const ten = path.join(folder, 'ten-million.csv');
        writeRecords(ten, 10_000_000, plan.spanSeconds);
        yield* inBrowser(browser, site.address, { file: ten, entries: 10_000_000, runs: Math.min(runs, 3) });
      }
    } finally {
      await browser.close();
      await site.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function* inNode(file: string, runs: number): Generator<Row> {
  const bytes = readFileSync(file);
  const blocks = Array.from({ length: Math.ceil(bytes.length / blockBytes) }, (_, block) =>
    bytes.subarray(block * blockBytes, (block + 1) * blockBytes),
  );
  const times = Array.from({ length: runs }, () => ({
    sums: timed(() => {
      const aggregator = new RecordsAggregator(plan);
      for (const block of blocks) aggregator.push(block);
      aggregator.finish();
    }),
    split: timed(() => splitLines(bytes)),
    bare: timed(() => parse(blocks)),
  }));
  const ours = times.map(({ sums }) => sums);
  const row = { what: 'import of 1,000,000 records, Node', unit: 'ms', ours, entries: 1_000_000 } as const;
  yield { ...row, beside: { what: 'split lines, new Date, a Map', values: times.map(({ split }) => split) } };
  yield { ...row, beside: { what: 'bare CSV parser, no sums', values: times.map(({ bare }) => bare) } };
}

/** The obvious code: no blocks, no refusals, no clocks. */
function splitLines(bytes: Buffer): Map<number, readonly [number, number]> {
  const sums = new Map<number, readonly [number, number]>();
  for (const line of bytes.toString().trimEnd().split('\n').slice(1)) {
    const [time = '', requests, successes] = line.split(',');
    const slice = Math.floor(new Date(time).getTime() / 1000 / plan.spanSeconds);
    const [total, good] = sums.get(slice) ?? [0, 0];
    sums.set(slice, [total + Number(requests), good + Number(successes)]);
  }
  return sums;
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

interface Records {
  readonly file: string;
  readonly entries: number;
  readonly runs: number;
}

/** Then memory, each time in a fresh page. */
async function* inBrowser(
  browser: Browser,
  address: string,
  { file, entries, runs }: Records,
): AsyncGenerator<Row> {
  const page = await openPage(browser, address, file);
  const times: { readonly ours: number; readonly bare: number }[] = [];
  let longTasks = 0;
  for (let run = 0; run < runs; run++) {
    const bare = await page.evaluate(() => window.records.bare());
    const ours = await page.evaluate((of) => window.records.run(of), plan);
    longTasks += ours.longTasks.length;
    times.push({ ours: ours.ms, bare: bare.ms });
  }
  await page.close();
  const what = `import of ${entries.toLocaleString('en')} records, Chromium`;
  yield {
    what: longTasks === 0 ? what : `${what} (${longTasks} tasks over 50 ms)`,
    unit: 'ms',
    entries,
    ours: times.map(({ ours }) => ours),
    beside: { what: 'bare CSV parser, no sums', values: times.map(({ bare }) => bare) },
  };
  const memory: number[] = [];
  for (let run = 0; run < 3; run++) memory.push(await memoryOf(browser, address, file));
  yield {
    what: `${what}: memory`,
    unit: 'MB',
    ours: memory.map(megabytes),
    beside: { what: 'the file', values: [megabytes(statSync(file).size)] },
  };
}

async function openPage(browser: Browser, address: string, file: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'records' in window);
  await page.setInputFiles('input', file);
  return page;
}

/** By how much the page's process grows at most during one import, its worker included. */
async function memoryOf(browser: Browser, address: string, file: string): Promise<number> {
  const page = await openPage(browser, address, file);
  const memory = watchMemory(await renderersOf(browser));
  await page.evaluate((of) => window.records.run(of), plan);
  const grown = memory();
  await page.close();
  return grown;
}
