import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { calendarSchema } from '../src/calendar/schema';
import { termsSchema } from '../src/terms/schema';

/** Good files of every kind: what the tests read, the examples and the data of the page. */

const root = path.join(import.meta.dirname, '..');
const bytes = (file: string) => readFileSync(path.join(root, file));
const text = (file: string) => bytes(file).toString();
const json = (file: string): unknown => JSON.parse(text(file));
const filesIn = (folder: string, end: string) =>
  readdirSync(path.join(root, folder))
    .filter((name) => name.endsWith(end))
    .map((name) => `${folder}/${name}`);

const products = ['trtc', 'im', 'ccc', 'sms'] as const;
export const termsFiles = products.map((id) => json(`public/terms/${id}.json`));
export const terms = termsFiles.map((file) => termsSchema.parse(file));
export const termsOf = (product: string) => terms.find(({ id }) => id === product);
export const calendarFile = json('public/calendars/cn.json');
export const calendar = calendarSchema.parse(calendarFile);

export const cases = [
  ...filesIn('src/cli/cases', '.case.json'),
  ...filesIn('src/case/fixtures', '.sla.json'),
  ...filesIn('public/examples', '.json'),
].map(json);

export const links = filesIn('src/case/link/golden', '.json').map((file) => {
  const golden = json(file);
  if (typeof golden !== 'object' || golden === null || !('link' in golden))
    throw new TypeError('no golden link');
  return String(golden.link);
});

const tables = 'src/import/fixtures/tables';
const sources = 'src/import/fixtures/sources';
export const tableBytes = ['.csv', '.tsv', '.txt']
  .flatMap((end) => [...filesIn(tables, end), ...filesIn(sources, end)])
  .map(bytes);
export const sourceFiles = filesIn(sources, '.json').map(json);
