import { readdirSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';

/** The size of what was built, and the budget of the first screen: the entry, the app, and all they import statically. */

const budget = 125_000;
/** A class name that Recharts writes, so it survives in whichever chunk Recharts ends up in. */
const chartMark = 'recharts-wrapper';
/** A class name of the gallery, which is for development alone; and what marks its pseudo-locale. */
const galleryMarks = ['light-and-dark', '⟦'];

const manifestSchema = z.record(
  z.string(),
  z.object({
    file: z.string(),
    name: z.optional(z.string()),
    isEntry: z.optional(z.boolean()),
    imports: z.optional(z.array(z.string())),
  }),
);

const dist = new URL('../dist/', import.meta.url);
const manifest = manifestSchema.parse(JSON.parse(readFileSync(new URL('.vite/manifest.json', dist), 'utf8')));

const firstScreen = new Set<string>();
function load(key: string): void {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`The manifest names no chunk ${key}.`);
  if (firstScreen.has(chunk.file)) return;
  firstScreen.add(chunk.file);
  for (const imported of chunk.imports ?? []) load(imported);
}
for (const [key, chunk] of Object.entries(manifest)) if (chunk.isEntry || chunk.name === 'first') load(key);

// From the folder: the manifest leaves workers out.
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.js'))
  .map((file) => {
    const code = readFileSync(new URL(file, dist));
    return {
      file,
      bytes: gzipSync(code).length,
      // The manifest does not know the script that chooses what is shown of the drawn page.
      first: firstScreen.has(file) || file.startsWith('assets/early-'),
      chart: code.includes(chartMark),
      gallery: galleryMarks.some((mark) => code.includes(mark)),
    };
  })
  .toSorted((a, b) => Number(b.first) - Number(a.first) || b.bytes - a.bytes);

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
