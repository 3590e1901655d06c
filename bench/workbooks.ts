import { mkdtempSync, openAsBlob, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fork } from 'node:child_process';
import { type Browser } from '@playwright/test';
import { openSite } from '../e2e/records/site';
import { launchBrowser } from '../scripts/browser';
import { zip } from '../src/import/fixtures/make-workbook';
import { recordsPlan } from '../src/import/fixtures/records-plan';
import { aggregateFile } from '../src/import/records/aggregate-file';
import { readWorkbook } from '../src/import/workbook/read-workbook';
import { megabytes } from './figures';
import { renderersOf, watchMemory } from './memory';

/**
 * `npx tsx bench/workbooks.ts`: what a large workbook of records takes, read as a stream, beside reading it into rows as
 * small ones are; each in a process of its own, then the stream in a browser.
 */

const plan = { ...recordsPlan, sheet: 'Records' };
const ways = ['stream', 'rows'] as const;

const [, , way, file] = process.argv;
if (file === undefined) await compare();
else console.log(`${way}: ${await measure(way ?? '', file)}`);

async function compare(): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'workbooks-'));
  const site = await openSite();
  const browser = await launchBrowser();
  try {
    for (const rows of [100_000, 300_000, 1_000_000]) {
      const name = path.join(folder, `${rows}.xlsx`);
      const sheetBytes = writeWorkbook(name, rows);
      const size = `${megabytes(statSync(name).size)} MB, ${megabytes(sheetBytes)} MB unpacked`;
      console.log(`\n${rows.toLocaleString('en')} rows, ${size}`);
      for (const one of ways) await inProcess(one, name);
      console.log(`stream, Chromium: ${await inBrowser(browser, site.address, name)}`);
    }
  } finally {
    await browser.close();
    await site.close();
    rmSync(folder, { recursive: true });
  }
}

function inProcess(one: string, name: string): Promise<void> {
  return new Promise((resolve) => {
    fork(import.meta.filename, [one, name]).on('exit', () => resolve());
  });
}

async function measure(one: string, name: string): Promise<string> {
  const memory = watchMemory([process.pid]);
  const started = performance.now();
  if (one === 'stream') await aggregateFile(await openAsBlob(name), plan);
  else await readWorkbook(readFileSync(name));
  return figures(performance.now() - started, memory());
}

async function inBrowser(browser: Browser, address: string, name: string): Promise<string> {
  const page = await browser.newPage();
  await page.goto(address);
  await page.waitForFunction(() => 'records' in window);
  await page.setInputFiles('input', name);
  const memory = watchMemory(await renderersOf(browser));
  const { ms } = await page.evaluate((of) => window.records.run(of), plan);
  const grown = memory();
  await page.close();
  return figures(ms, grown);
}

function figures(ms: number, bytes: number): string {
  return `${Math.round(ms).toLocaleString('en')} ms, + ${megabytes(bytes)} MB`;
}

/** Writes a workbook as spreadsheet programs do, and gives how large its sheet is unpacked. */
function writeWorkbook(name: string, rows: number): number {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const first = 46_082;
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = index + 2;
    const time = first + Math.floor(index * 1.8) / 86_400;
    const requests = 100 + ((index * 7919) % 900);
    return `<row r="${row}" spans="1:3"><c r="A${row}" s="1"><v>${time}</v></c><c r="B${row}"><v>${requests}</v></c><c r="C${row}"><v>${requests - (index % 17 === 0 ? 3 : 0)}</v></c></row>`;
  });
  const headings = ['A', 'B', 'C'].map((at, index) => `<c r="${at}1" t="s"><v>${index}</v></c>`).join('');
  const sheet = `<worksheet><sheetData><row r="1">${headings}</row>${lines.join('')}</sheetData></worksheet>`;
  const files = {
    'xl/workbook.xml':
      '<workbook><sheets><sheet name="Records" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<R><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></R>`,
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': `<sst>${plan.headings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': sheet,
  };
  writeFileSync(name, zip(files));
  return sheet.length;
}
