import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { termsSchema } from '../src/terms/schema';

/** What the docs name is there: a reader who follows them arrives. */

const root = path.join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(path.join(root, file), 'utf8');
const inside = (folder: string) =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
    path.join(folder, name),
  );

const rooms = ['bench', 'docs', 'e2e', 'fuzz', 'hosting', 'locales', 'public', 'queries', 'scripts', 'src'];
const files = [...readdirSync(root), ...rooms.flatMap(inside)];
const pages = files.filter((file) => file.endsWith('.md'));

/** Where a page's names may begin: at the root, beside the page, and in the rooms that it speaks of. */
const bases = (page: string) => ['', path.dirname(page), 'src', 'src/domain'];
const isThere = (page: string, name: string) =>
  bases(page).some((base) => existsSync(path.join(root, base, name)));
const isSomewhere = (name: string) => files.some((file) => file.endsWith(`/${name.replace(/\/$/, '')}`));

const codeIn = (text: string) => [...text.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
const anchorsOf = (file: string) =>
  [...read(file).matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

it.each(pages)('%s: its links lead somewhere', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)]*))?\)/g)];
  const broken = links.filter(([, to = '', anchor]) => {
    const file = to === '' ? page : path.join(path.dirname(page), to);
    return !existsSync(path.join(root, file)) || (anchor && !anchorsOf(file).includes(anchor));
  });
  expect(broken.map(([link]) => link)).toEqual([]);
});

it.each(pages)('%s: the files and folders it names are there', (page) => {
  const ours = /^(?:[\w./-]+\.(?:tsx?|css|sql|conf)|(?!dist|shots)\w[\w/-]*\/)$/;
  const inRoom = new RegExp(`^(?:${rooms.join('|')})/[\\w./-]+$`);
  const placeholder = /\b[A-Z]{2,}\.json$/;
  const named = codeIn(read(page)).filter(
    (code) => (ours.test(code) || inRoom.test(code)) && !placeholder.test(code),
  );
  expect(named.filter((name) => !isThere(page, name) && !isSomewhere(name))).toEqual([]);
});

it('the commands they name are there', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(read('package.json'));
  const named = pages.flatMap((page) =>
    [...read(page).matchAll(/npm run (?:--silent )?([a-z][\w:]*)/g)].map(([, name = '']) => name),
  );
  expect(named.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

const rows = read('docs/rules.md')
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').map((cell) => cell.trim()));

it('the functions that the rules name stand in the file named before them', () => {
  const pairs = rows.flatMap((row) => [...row.join(' ').matchAll(/`([\w/-]+\.ts)` `(\w+)`/g)]);
  expect(pairs.length).toBeGreaterThan(3);
  const lost = pairs.filter(
    ([, file = '', name = '']) => !read(`src/domain/${file}`).includes(`function ${name}(`),
  );
  expect(lost.map(([pair]) => pair)).toEqual([]);
});

it('the cases that the rules name are there', () => {
  const cases = files.filter((file) => file.startsWith('src/cli/cases/')).map((file) => path.basename(file));
  const named = codeIn(read('docs/rules.md')).filter((code) =>
    /^[a-z]+(?:-[\w.]+)*-…$|^trtc-[\w-]+$/.test(code),
  );
  expect(named.length).toBeGreaterThan(5);
  expect(named.filter((name) => !cases.some((file) => file.startsWith(name.replace('…', ''))))).toEqual([]);
});

it.each(['TRTC', 'CCC', 'IM', 'SMS'])(
  'each clause that the terms of %s cite is a line of the rules',
  (short) => {
    const [heading = []] = rows;
    const column = rows.map((row) => row[heading.indexOf(short)] ?? '');
    const listed = column.flatMap((cell) => cell.split(', '));
    const known = new Set(listed.flatMap(spread));
    const { clauses, exclusions } = termsSchema.parse(
      JSON.parse(read(`public/terms/${short.toLowerCase()}.json`)),
    );
    const cited = [...Object.keys(clauses), ...exclusions.map(({ clause }) => clause)];
    expect(cited.filter((clause) => !known.has(clause))).toEqual([]);
  },
);

/** `4.1–4.3` is 4.1, 4.2 and 4.3. */
function spread(cell: string): string[] {
  const [, section = '', first, last] = /^(\d)\.(\d+)–\1\.(\d+)$/.exec(cell) ?? [];
  if (first === undefined) return [cell];
  return Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, at) => `${section}.${Number(first) + at}`,
  );
}
