import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInstant } from '../../case/read-instant';
import { parseDecimal, type AgreementTerms } from '../../domain';
import { damaged } from '../fixtures/sources/damaged';
import { ccc, fixture, im, json, sms, trtc } from '../fixtures/sources/fixture';
import type { Format } from '../format';
import type { ImportedEntry, Interpretation } from '../interpretation';
import type { Answers } from '../questions';
import { betterStack } from './better-stack';
import { gatus } from './gatus';
import { googleCloud } from './google-cloud';
import { grafana } from './grafana';
import { pingdom } from './pingdom';
import { prometheus } from './prometheus';
import { smsStatistics } from './sms-statistics';
import { stateChanges } from './state-changes';
import { statuspage } from './statuspage';
import { trtcQuality } from './trtc-quality';
import { upptime } from './upptime';
import { uptimeKuma } from './uptime-kuma';
import { uptimeRobotApi } from './uptimerobot-api';
import { uptimeRobotCsv } from './uptimerobot-csv';

/** Each fixture with its format and how many rows it has; null: as many as lines. */
const sources: readonly (readonly [file: string, format: Format, rows: number | null])[] = [
  ['better-stack.json', betterStack, 3],
  ['gatus.json', gatus, 10],
  ['google-cloud.json', googleCloud, 3],
  ['grafana-counters.csv', grafana, null],
  ['grafana-rate.csv', grafana, null],
  ['pingdom.json', pingdom, 4],
  ['prometheus-counters.json', prometheus, 10],
  ['prometheus-ratio.json', prometheus, 8],
  ['sms-statistics.json', smsStatistics, 3],
  ['state-changes.csv', stateChanges, null],
  ['state-changes.json', stateChanges, 4],
  ['statuspage.json', statuspage, 5],
  ['trtc-quality.json', trtcQuality, 4],
  ['upptime.json', upptime, 3],
  ['uptime-kuma.csv', uptimeKuma, null],
  ['uptime-kuma.json', uptimeKuma, 11],
  ['uptimerobot-api.json', uptimeRobotApi, 7],
  ['uptimerobot.csv', uptimeRobotCsv, null],
];
const formats = [...new Set(sources.map(([, format]) => format))];
const agreements = [trtc, im, ccc, sms];

/** Every question answered, one way and another. */
const answered: readonly Answers[] = [
  {},
  {
    dateOrder: 'month-first',
    durationUnit: 'minutes',
    maintenance: 'downtime',
    rateScale: 'share',
    zone: 'America/New_York',
    counters: { total: '{outcome="all"}', failed: '{outcome="failed"}' },
    openEnds: {
      1: '2026-03-31 10:00',
      2: null,
      4: 'soon',
      9: '2026-03-31T10:00Z',
      11: '2026-03-21 12:00 UTC',
    },
  },
  {
    maintenance: 'leave-out',
    rateScale: 'percent',
    counters: { total: 'entries', failed: 'entries that failed' },
  },
];

function rowsOf(entry: ImportedEntry): readonly number[] {
  return 'rows' in entry && Array.isArray(entry.rows) ? entry.rows.map(Number) : [entry.row];
}

/** The rows that an interpretation accounts for, each as often as it is. */
function placesOf({ entries, refused, passedOver }: Interpretation): number[] {
  return [
    ...entries.flatMap(rowsOf),
    ...new Set(refused.map(({ row }) => row)),
    ...passedOver.flatMap(({ rows }) => rows),
  ].toSorted((a, b) => a - b);
}

function check({ entries, refused, passedOver, questions }: Interpretation, terms: AgreementTerms) {
  for (const { entry } of entries) {
    const { kind, start, end, successRate, requests, successes, total, failed } = entry;
    expect(kind === 'count').toBe(terms.measure.kind === 'occurrences');
    // Statistics that do not say of when they are.
    if (start !== '') expect(start).toMatch(kind === 'count' ? /^\d{4}-\d\d-\d\d/ : /T/);
    if (kind === 'interval') {
      const [from, to] = [readInstant(start, null), readInstant(end, null)];
      expect(from.ok && to.ok).toBe(true);
    }
    if (kind === 'unit') expect(successRate === '').toBe(requests !== '' && successes !== '');
    if (successRate !== '') expect(parseDecimal(successRate)).not.toBeNull();
    for (const count of [requests, successes, total, failed]) expect(count).toMatch(/^\d*$/);
    expect(Number(successes)).toBeLessThanOrEqual(Number(requests));
    expect(Number(failed)).toBeLessThanOrEqual(Number(total));
  }
  for (const { row, raw } of refused) expect([row > 0, typeof raw]).toEqual([true, 'string']);
  for (const { rows } of passedOver) expect(rows.length).toBeGreaterThan(0);
  const kinds = questions.map(({ kind }) => kind).filter((kind) => kind !== 'open-end');
  expect(new Set(kinds).size).toBe(kinds.length);
}

const strange = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom('2026-13-40 25:00', -1, 1e300, 1773972000, '03/04/2026', '', '１２', true, '__proto__'),
);
const changes = fc.array(fc.tuple(fc.nat(), fc.option(strange, { freq: 3 })), { minLength: 1, maxLength: 5 });

describe.each(sources)('%s', (file, format, rows) => {
  const input = fixture(file);

  it('is known by its shape, and as nothing else', () => {
    expect(formats.filter((some) => some.recognises(input))).toEqual([format]);
    expect(format.recognises({ ...input, name: 'x' })).toBe(true);
  });

  it('has each row in one place', () => {
    const all = input.kind === 'table' ? input.rows.length : (rows ?? 0);
    for (const terms of agreements)
      for (const answers of answered) {
        const found = format.interpret(input, answers, terms);
        expect(placesOf(found)).toEqual(Array.from({ length: all }, (_, place) => place + 1));
        check(found, terms);
      }
  });

  it('is answered, whatever became of it', () => {
    fc.assert(
      fc.property(
        changes,
        fc.constantFrom(...agreements),
        fc.constantFrom(...answered),
        (list, terms, answers) => {
          const some = damaged(input, list);
          for (const each of formats) expect(typeof each.recognises(some)).toBe('boolean');
          check(format.interpret(some, answers, terms), terms);
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** These tell of one monitor, and an answer does not say of which. */
const single: ReadonlySet<Format> = new Set([pingdom, uptimeKuma]);
const answersOfSources = sources
  .map(([file, format]) => [format.id, format, fixture(file)] as const)
  .filter(([, format, input]) => input.kind === 'json' && !Array.isArray(input.value) && !single.has(format));

it.each(answersOfSources)('an answer of %s may be a line of JSON Lines', (_, format, input) => {
  const lines = json([input.kind === 'json' && input.value]);
  expect(formats.filter((some) => some.recognises(lines))).toEqual([format]);
  for (const terms of agreements)
    expect(format.interpret(lines, {}, terms)).toEqual(format.interpret(input, {}, terms));
});

it('nothing is known in what is no source', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(formats.filter((format) => format.recognises(json(value)))).toEqual([]);
      for (const format of formats) check(format.interpret(json(value), {}, trtc), trtc);
    }),
  );
});
