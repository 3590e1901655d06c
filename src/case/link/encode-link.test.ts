import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../domain';
import { calendar, namedDraft, termsOf } from '../../working/named-result.test-support';
import { newDraft, newEntry, type Draft } from '../draft';
import { readDraft } from '../read-draft';
import { decodeLink } from './decode-link';
import { mostInflated } from './deflate';
import { encodeLink } from './encode-link';
import { mostRows } from './schema';

const names = readdirSync(new URL('../../cli/cases/', import.meta.url))
  .filter((file) => file.endsWith('.case.json'))
  .map((file) => file.replace('.case.json', ''));
const today = '2026-11-20';

const encode = async (draft: Draft) => (await encodeLink(draft, '0123abcd', today)) ?? '';

/** What is seen where the draft's link is opened. */
async function opened(draft: Draft): Promise<Draft> {
  const link = await decodeLink(await encode(draft));
  if (!link.ok) throw new Error(link.code);
  return link.draft;
}

function assessed(draft: Draft) {
  const terms = termsOf(draft.product);
  const { problems, product, term, log, fees, asOf } = readDraft(draft, terms, today);
  if (problems.length > 0 || product === null || !term || !log || !fees || asOf === null)
    throw new Error(JSON.stringify(problems));
  return assess(terms, { product, term, log: log.entries, fees, asOf }, calendar);
}

it('finds the named cases', () => expect(names.length).toBeGreaterThanOrEqual(38));

it.each(names)('%s assesses alike from its link, to the digit', async (name) => {
  const draft = namedDraft(name);
  expect(assessed(await opened(draft))).toEqual(assessed(draft));
});

describe('as-of day', () => {
  it('is pinned where the draft gives none', async () => {
    expect((await opened({ ...newDraft('trtc', 'a'), asOf: ' ' })).asOf).toBe(today);
  });

  it('stays the draft’s own', async () => {
    expect((await opened({ ...newDraft('trtc', 'a'), asOf: '2026年5月1日' })).asOf).toBe('2026-05-01');
  });
});

let seed = 1;
function random(below: number): number {
  seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
  return Math.floor((seed / 2_147_483_648) * below);
}

const written = (minute: number) =>
  new Date(Date.UTC(2026, 2, 17) + minute * 60_000).toISOString().slice(0, 16).replace('T', ' ');

/** An outage at any minute of three months, of up to six hours; some with a rate, some with an exclusion. */
function outage(_: unknown, row: number) {
  const start = random(92 * 1440);
  return {
    ...newEntry('interval', `row-${row}`),
    start: written(start),
    end: written(start + 1 + random(360)),
    successRate: random(3) === 0 ? String(random(1000) / 10) : '',
    exclusion: random(8) === 0 ? `4.${1 + random(10)}` : '',
  };
}

it('holds 100 outages in 2,000 characters', async () => {
  const draft = namedDraft('trtc-agreement-example-full-march');
  const log = Array.from({ length: 100 }, outage);
  const sorted = log.toSorted((a, b) => (a.start < b.start ? -1 : 1));
  expect((await encode({ ...draft, log })).length).toBeLessThan(1400);
  expect((await encode({ ...draft, log: sorted })).length).toBeLessThan(1200);
});

it('makes no link that could not be opened', async () => {
  const draft = namedDraft('trtc-agreement-example-full-march');
  const many = Array.from({ length: mostRows + 1 }, outage);
  expect(await encodeLink({ ...draft, log: many }, '0123abcd', today)).toBeNull();
  expect(await encodeLink({ ...draft, title: 'a'.repeat(mostInflated) }, '0123abcd', today)).toBeNull();
});
