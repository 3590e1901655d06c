import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const here = (path: string) => new URL(path, import.meta.url);
const read = (folder: string) =>
  readdirSync(here(folder), { encoding: 'utf8', recursive: true }).filter((file) => file.endsWith('.tsx'));
const gallery = read('.')
  .map((file) => readFileSync(here(file), 'utf8'))
  .join('\n');

it('shows every part of the kit', () => {
  // Every page has the hatches; a mark is what clauses and readings are made of.
  const elsewhere = new Set(['HatchDefs.tsx', 'Mark.tsx']);
  const parts = readdirSync(here('../ui')).filter(
    (file) => file.endsWith('.tsx') && !file.includes('.test') && !elsewhere.has(file),
  );
  expect(parts.length).toBeGreaterThan(15);
  expect(parts.filter((file) => !gallery.includes(`from '../ui/${file.slice(0, -4)}'`))).toEqual([]);
});

it('shows every figure, the live sheet and the ledger', () => {
  const shown = drawnBy(here('GalleryPage.tsx'));
  const parts = [
    ...read('../figures').map((file) => here(`../figures/${file}`)),
    here('../wizard/live/LiveSheet.tsx'),
    here('../results/ledger/LedgerPart.tsx'),
  ].filter(({ pathname }) => !pathname.includes('.test'));
  expect(parts.length).toBeGreaterThan(30);
  expect(parts.map(String).filter((part) => !shown.has(part))).toEqual([]);
});

/** The component and all those that it is made of. */
function drawnBy(component: URL, drawn = new Set<string>()): ReadonlySet<string> {
  if (drawn.has(component.href) || !existsSync(component)) return drawn;
  drawn.add(component.href);
  const imports = readFileSync(component, 'utf8').matchAll(/(?:from |import\()'(\.[^']*)'/g);
  for (const [, path = ''] of imports) drawnBy(new URL(`${path}.tsx`, component), drawn);
  return drawn;
}
