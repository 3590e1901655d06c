import path from 'node:path';
import { builtFiles } from './built-files';

/** The size of what was built, and the budget of the first screen. */

const budget = 125_000;
/** A class name that Recharts writes, so it survives in whichever chunk Recharts ends up in. */
const chartMark = 'recharts-wrapper';
/** A class name of the gallery, which is for development alone; and what marks its pseudo-locale. */
const galleryMarks = ['light-and-dark', '⟦'];

const files = builtFiles(path.join(import.meta.dirname, '../dist')).map(({ code, ...file }) => ({
  ...file,
  chart: code.includes(chartMark),
  gallery: galleryMarks.some((mark) => code.includes(mark)),
}));

const count = (bytes: number) => bytes.toLocaleString('en').padStart(9);
console.log('  gzip B  chunk (● first screen)');
for (const { file, bytes, first, chart } of files) {
  console.log(`${count(bytes)}  ${first ? '●' : ' '} ${file}${chart ? '  (Recharts)' : ''}`);
}
const total = files.filter(({ first }) => first).reduce((sum, { bytes }) => sum + bytes, 0);
console.log(`${count(total)}  first screen, of ${budget.toLocaleString('en')}`);

if (total === 0) fail('The manifest names no entry.');
if (total > budget)
  fail(`The first screen is ${(total - budget).toLocaleString('en')} bytes over its budget.`);
if (files.some(({ first, chart }) => first && chart))
  fail('The first screen loads Recharts; load it lazily.');
if (files.some(({ gallery }) => gallery))
  fail('The build holds the gallery, which is for development alone.');

function fail(reason: string): void {
  console.error(`size: ${reason}`);
  process.exitCode = 1;
}
