import type { ImportedEntry } from '../../import/interpretation';

type Entry = ImportedEntry['entry'];

const all = [
  'start',
  'end',
  'successRate',
  'requests',
  'successes',
  'total',
  'failed',
  'exclusion',
  'note',
] as const satisfies readonly (keyof Entry)[];

export type PreviewColumn = (typeof all)[number];

/** The columns in which some entry says something; the start always. */
export function previewColumns(entries: readonly Entry[]): readonly PreviewColumn[] {
  return all.filter((column) => column === 'start' || entries.some((entry) => entry[column] !== ''));
}
