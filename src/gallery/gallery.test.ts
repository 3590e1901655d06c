import { readFileSync, readdirSync } from 'node:fs';
import { expect, it } from 'vitest';

const read = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url), { encoding: 'utf8' }).filter((file) => file.endsWith('.tsx'));

it('shows every part of the kit', () => {
  const gallery = read('.')
    .map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    .join('\n');
  // Every page has the hatches; a mark is what clauses and readings are made of.
  const elsewhere = new Set(['HatchDefs.tsx', 'Mark.tsx']);
  const parts = read('../ui').filter((file) => !elsewhere.has(file));
  expect(parts.length).toBeGreaterThan(15);
  expect(parts.filter((file) => !gallery.includes(`from '../ui/${file.slice(0, -4)}'`))).toEqual([]);
});
