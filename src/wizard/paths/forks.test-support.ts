import type { Draft, DraftEntry } from '../../case/draft';
import type { CaseJson } from '../../case/read-draft';
import type { Terms } from '../../terms/schema';
import { columnsOf, rowKinds } from '../log/columns';
import type { Column } from '../mistakes';
import { feeForks, type FeeChoices } from './fee-forks.test-support';

/*
 * Where the ways through the wizard part, derived from an agreement's terms. Each choice knows three things: what is
 * typed, what a case file says instead, and, where that is no answer, which problems have to be named.
 */

interface TermChoice {
  readonly typed: Draft['purchase'];
  readonly means: CaseJson;
  /** Paths and codes, as `readDraft` gives them. */
  readonly wrong: readonly string[];
}

interface RowChoice {
  readonly kind: DraftEntry['kind'];
  readonly typed: Partial<Record<Column, string>>;
  readonly means: CaseJson;
  /** Columns and codes. */
  readonly wrong: readonly string[];
}

export type Choices = {
  readonly term: TermChoice;
  readonly row: RowChoice;
  /** Whether a row in which nothing was written stands before it. */
  readonly before: boolean;
  /** A clause; empty: none. */
  readonly exclusion: string;
} & FeeChoices;

/** Each fork's choices by name. */
export type Forks = { readonly [Fork in keyof Choices]: Readonly<Record<string, Choices[Fork]>> };

export function forksOf(terms: Terms): Forks {
  return {
    term: termChoices,
    row: Object.fromEntries(rowKinds(terms).flatMap((kind) => rowChoices(terms, kind))),
    before: { 'first row': false, 'second row': true },
    exclusion: {
      counts: '',
      excluded: terms.exclusions[0]?.clause ?? '',
    },
    ...feeForks(terms),
  };
}

/** In the second of the term's service months, however the agreement cuts them, something is always down. */
export const bought = { startDate: '2026-03-17', endDate: '2026-05-16' };

const byMonths = (startDate: string, months: string) =>
  ({ startDate, until: 'months', months, endDate: '' }) as const;
const byEndDate = (startDate: string, endDate: string) =>
  ({ startDate, until: 'endDate', months: '', endDate }) as const;

function term(typed: Draft['purchase'], ...wrong: readonly string[]): TermChoice {
  return { typed, means: bought, wrong: wrong.map((problem) => `purchase.${problem}`) };
}

const termChoices: Forks['term'] = {
  'for two months': term(byMonths('2026年3月17日', '２')),
  'until a day': term(byEndDate('2026/3/17', '2026.5.16')),
  'nothing, in months': term(byMonths('', ''), 'startDate missing', 'months missing'),
  'nothing, to a day': term(byEndDate('', ''), 'startDate missing', 'endDate missing'),
  'no number of months': term(byMonths('2026-03-17', ''), 'months missing'),
  'no last day': term(byEndDate('2026-03-17', ''), 'endDate missing'),
  'no start': term(byMonths('', '2'), 'startDate missing'),
  'unclear start, no such number': term(
    byMonths('03/04/2026', '0'),
    'startDate ambiguous-date',
    'months months-out-of-range',
  ),
  'ends before it starts': term(byEndDate('2026-03-17', '2026-03-16'), 'endDate end-date-before-start'),
  'too long': term(byEndDate('2026-03-17', '2036-03-17'), 'endDate term-too-long'),
};

/** Cells that go together, as they are typed and as a case file has them. A success rate is the one that may be left out. */
function rowChoices(terms: Terms, kind: DraftEntry['kind']): [string, RowChoice][] {
  const columns = columnsOf(terms, kind);
  const fillings = Object.entries(fillingsOf[kind]).filter(([, cells]) =>
    Object.keys(cells.typed).every((column) => columns.some((one) => one === column)),
  );
  const whole = fillings.map(([name, { typed, means, wrong = [] }]): [string, RowChoice] => [
    `${kind}: ${name}`,
    { kind, typed, means: { kind, ...means }, wrong },
  ]);
  const [, full] = whole[0] ?? [];
  if (!full) throw new Error(`no way to fill in a row of ${kind}`);
  const needed = columns.filter((column) => column in full.typed);
  const blank = (column: Column): [string, RowChoice] => [
    `${kind}: no ${column}`,
    { ...full, typed: { ...full.typed, [column]: '' }, wrong: [`${column} missing`] },
  ];
  return [
    ...whole,
    ...needed.map(blank),
    [`${kind}: nothing`, { ...full, typed: {}, wrong: needed.map((column) => `${column} missing`) }],
  ];
}

interface Filling {
  readonly typed: Partial<Record<Column, string>>;
  readonly means?: CaseJson;
  readonly wrong?: readonly string[];
}

const outage = { start: '2026-04-20 10:00', end: '2026年4月22日 10时' };
const theOutage = { start: '2026-04-20T10:00', end: '2026-04-22T10:00' };
const slice = { start: '2026/4/20 10:00' };
const theSlice = { start: '2026-04-20T10:00' };
const day = { start: '2026年4月20日' };

/** Of each kind the first is whole, with nothing that may be left out. */
const fillingsOf: Readonly<Record<DraftEntry['kind'], Readonly<Record<string, Filling>>>> = {
  interval: {
    'start and end': { typed: outage, means: theOutage },
    'some succeed': {
      typed: { ...outage, successRate: '４０％' },
      means: { ...theOutage, successRate: '40' },
    },
    'all succeed': { typed: { ...outage, successRate: '100' }, means: { ...theOutage, successRate: '100' } },
    'end before start': {
      typed: { ...outage, end: '2026-04-20 09:59' },
      wrong: ['end end-not-after-start'],
    },
    'no time of day': { typed: { ...outage, start: '2026-04-20' }, wrong: ['start no-time'] },
    'no rate': { typed: { ...outage, successRate: 'half' }, wrong: ['successRate not-a-percentage'] },
  },
  unit: {
    counts: {
      typed: { ...slice, requests: '1,000', successes: '０' },
      means: { ...theSlice, requests: 1000, successes: 0 },
    },
    'a rate': { typed: { ...slice, successRate: '0%' }, means: { ...theSlice, successRate: '0' } },
    'counts and a rate': {
      typed: { ...slice, requests: '1000', successes: '0', successRate: '0' },
      wrong: ['successRate counts-and-rate'],
    },
    'more succeed than are asked for': {
      typed: { ...slice, requests: '9', successes: '10' },
      wrong: ['successes successes-exceed-requests'],
    },
    'no count': { typed: { ...slice, requests: 'many', successes: '10' }, wrong: ['requests not-a-count'] },
  },
  count: {
    'total and failed': {
      typed: { ...day, total: '1,000', failed: '３００' },
      means: { start: '2026-04-20', total: 1000, failed: 300 },
    },
    'none at all': {
      typed: { ...day, total: '0', failed: '0' },
      means: { start: '2026-04-20', total: 0, failed: 0 },
    },
    'more fail than there are': {
      typed: { ...day, total: '9', failed: '10' },
      wrong: ['failed failed-exceeds-total'],
    },
    'no day': { typed: { ...day, start: 'noon', total: '9', failed: '1' }, wrong: ['start not-a-date'] },
    'no count': { typed: { ...day, total: '9', failed: 'few' }, wrong: ['failed not-a-count'] },
  },
};
