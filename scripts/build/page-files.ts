/**
 * Which modules go into one file, after those of the first screen: what is drawn of a page at first, apart from what only
 * follows it. Over a slow line each file takes its turn, and each byte its time.
 */

/** With a text that the same pages show, and that is too little to be a file of its own. */
const figures = /\/src\/(figures\/(?!AvailabilityChart|BudgetBar|budget-bar|reading\/)|ui\/LinkedText)/;
const result = /\/src\/(app\/ExamplePage|results\/(verdict\/|head\/|missing\/|Result(Page|Sheet)))/;
const wizard =
  /\/src\/(wizard\/([^/]+|log\/(clipboard-table|zones)\.ts|import\/use-gap\.ts)|share\/file\/DropHint.*)$/;

export const pageFiles = [
  { name: 'shared', minShareCount: 3, test: (id: string) => !figures.test(id) },
  { name: 'figures', minShareCount: 2, test: figures },
  { name: 'result', test: result },
  { name: 'wizard', test: wizard },
  { name: wordsFile },
];

/** Sentences that pages ask for together. */
function wordsFile(id: string): string | null {
  const [, language, area] = /\/locales\/(..)\/([^/]+)\.json$/.exec(id) ?? [];
  if (area === 'figures' || area === 'readings' || area === 'problems') return `terms-words-${language}`;
  if (area === 'results' || area === 'working' || area === 'share') return `results-words-${language}`;
  return null;
}
