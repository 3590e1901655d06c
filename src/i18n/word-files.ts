/** One file of sentences for each area, so that a page loads no more than its own. */
export const namespaces = [
  'app',
  'home',
  'agreement',
  'wizard',
  'working',
  'results',
  'worksheet',
  'claim-kit',
  'share',
  'figures',
  'readings',
  'problems',
  'import',
] as const;
export type Namespace = (typeof namespaces)[number];

const files = import.meta.glob<Record<string, unknown>>('../../locales/*/*.json', { import: 'default' });

/** Apart from what reads them, so that they can be asked for before it has come. */
export async function wordsOf(language: string, namespace: string): Promise<Record<string, unknown>> {
  const file = files[`../../locales/${language}/${namespace}.json`];
  if (!file) throw new Error(`There is no locales/${language}/${namespace}.json`);
  return file();
}
