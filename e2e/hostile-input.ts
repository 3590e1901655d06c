import { readFileSync } from 'node:fs';
import path from 'node:path';
import { newDraft, newEntry, type Draft } from '../src/case/draft';
import { encodeLink } from '../src/case/link/encode-link';
import { formulas, scripts } from '../fuzz/hostile';
import { expect, type Page } from './journey';

/** Texts that would run, in every place where a text may stand, and what tells whether one did. */

const turned = '\u202e\u2067';
const at = (place: number) =>
  `${scripts[place % scripts.length]}${turned}${formulas[place % formulas.length]}`;

/** A case that can be claimed, with a note for each text that would run. */
export const hostileCase = {
  format: 'sla-case',
  version: 1,
  product: 'trtc',
  title: scripts.slice(0, 4).join(turned),
  claimant: { account: at(4), contact: at(5), reference: at(6) },
  purchase: { startDate: '2026-03-17', months: 3 },
  logZone: 'Asia/Shanghai',
  log: [...scripts, ...formulas].map((text, place) => ({
    kind: 'interval',
    start: `2026-03-20T${String(place % 24).padStart(2, '0')}:00`,
    end: `2026-03-20T${String(place % 24).padStart(2, '0')}:30`,
    note: `${text}${turned}`,
  })),
  fees: { currency: 'CNY', default: { consumed: '12000.00' } },
  asOf: '2026-05-20',
};

/** A file refused for its keys and values. */
export const brokenFile = JSON.stringify({
  ...hostileCase,
  logZone: at(1),
  product: 'trtc',
  ...Object.fromEntries(scripts.map((text) => [text, text])),
  constructor: 1,
  log: scripts.map((text) => ({ kind: text, start: text, [text]: text })),
});

export async function hostileLink(): Promise<string> {
  const draft: Draft = {
    ...newDraft('trtc', 'd'),
    title: at(0),
    claimant: { account: at(1), contact: at(2), reference: at(3) },
    purchase: { startDate: '2026-03-17', until: 'months', months: '3', endDate: '' },
    log: scripts.map((text, place) => ({
      ...newEntry('interval', `e${place}`),
      start: '2026-03-20 10:00',
      end: '2026-03-20 10:30',
      note: text,
    })),
    fees: { ...newDraft('trtc', 'd').fees, consumed: '12000' },
  };
  return `#/trtc/shared?c=${await encodeLink(draft, '12345678', '2026-05-20')}`;
}

/** Terms in which every sentence would run. */
export function hostileTerms(): object {
  const file = path.join(import.meta.dirname, '../public/terms/trtc.json');
  let place = 0;
  const terms: unknown = JSON.parse(readFileSync(file, 'utf8'), (key, value: unknown) =>
    ['zh', 'en', 'ja', 'short', 'title'].includes(key) && typeof value === 'string'
      ? scripts[place++ % scripts.length]
      : value,
  );
  return Object(terms);
}

const cellOf = (text: string) => `"${text.replaceAll('"', '""')}"`;
const rows = [
  ['start', 'end', 'status', ...scripts.slice(0, 3), 'constructor', '__proto__'],
  ...[...scripts, ...formulas].map((text, place) => [
    place % 3 === 0 ? text : '2026-03-20 10:00',
    '2026-03-20 11:00',
    place % 4 === 0 ? text : 'down',
    text,
    text,
    text,
    text,
    text,
  ]),
];
export const hostileRows: readonly (readonly string[])[] = rows;
export const hostileCsv = rows.map((row) => row.map(cellOf).join(',')).join('\n');

/** As a spreadsheet gives them: in the order of the log's columns, and with headings of its own. */
export const pastedRows = [...scripts, ...formulas]
  .map((text) => ['2026-03-20 10:00', '2026-03-20 10:30', '', text, text].map(tidy).join('\t'))
  .join('\n');
export const pastedTable = rows.map((row) => row.map(tidy).join('\t')).join('\n');

function tidy(text: string): string {
  return text.replaceAll(/[\t\r\n]/g, ' ');
}

/** Before the page's first line. */
export async function watchForHarm(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { harms: 0, harm: () => Object.assign(window, { harms: 1 }) });
  });
  page.on('dialog', (shown) => void shown.dismiss());
}

/** Nothing ran, and nothing that could run became part of the page. */
export async function expectHarmless(page: Page): Promise<void> {
  const found = await page.evaluate(() => ({
    harms: Reflect.get(window, 'harms') as unknown,
    elements: [
      ...document.querySelectorAll(
        '[onerror],[onload],[ontoggle],[onfocus],iframe,object,embed,math,a[href^="javascript" i],a[href^="data" i]',
      ),
    ].map(({ outerHTML }) => outerHTML),
  }));
  expect(found).toEqual({ harms: 0, elements: [] });
}

/**
 * Where signs that turn the direction of writing are shown, nothing else stands in the same stretch of text: no figure
 * beside them is read in another order.
 */
export async function expectUnturned(page: Page): Promise<void> {
  const beside = await page.evaluate(() => {
    const signs = /\p{Bidi_Control}/u;
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      if (!signs.test(text.nodeValue ?? '')) continue;
      let element = text.parentElement;
      for (; element; element = element.parentElement) {
        const { display, unicodeBidi } = getComputedStyle(element);
        if (display !== 'inline' || /isolate|plaintext/.test(unicodeBidi)) break;
      }
      if (element?.textContent !== text.nodeValue) found.push(element?.outerHTML.slice(0, 300) ?? '');
    }
    return found;
  });
  expect(beside).toEqual([]);
}
