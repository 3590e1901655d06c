import { beijing } from '../../case/draft';
import { Checker, isObject, type JsonObject } from '../../case/checker';
import { LogReader } from '../../case/read-log';
import type { CaseProblemCode, Problem } from '../../case/problem';
import { zoneOf } from '../../case/zone';
import type { Format } from '../format';
import type { RefusalCode } from '../codes';
import type { ImportedEntry, Refusal } from '../interpretation';
import { Clock } from '../moment';

/** The log of a case file, through the case's own door; its instants without an offset are of its own zone. */
export const caseFile: Format = {
  id: 'case-file',

  recognises(input) {
    return input.kind === 'json' && isObject(input.value) && input.value['format'] === 'sla-case';
  },

  interpret(input, answers, terms) {
    const file = input.kind === 'json' && isObject(input.value) ? input.value : {};
    const log: readonly unknown[] = Array.isArray(file['log']) ? file['log'] : [];
    const named = typeof file['logZone'] === 'string' && zoneOf(file['logZone']) ? file['logZone'] : beijing;
    const clock = new Clock({ zone: named, logZone: answers.logZone ?? beijing });
    const checker = new Checker();
    const { places } = new LogReader(checker, terms, zoneOf(named)).read(log);
    const problems = new Map<number, Problem>();
    for (const problem of checker.problems) {
      const row = Number(/^log\[(\d+)\]/.exec(problem.path)?.[1]);
      if (!problems.has(row)) problems.set(row, problem);
    }
    const good = new Set(places);
    const entries: ImportedEntry[] = [];
    const refused: Refusal[] = [];
    for (const [row, item] of log.entries()) {
      if (good.has(row) && isObject(item)) entries.push({ row: row + 1, entry: entryOf(item, clock) });
      else refused.push(refusal(row, item, problems.get(row), terms.measure.kind === 'occurrences'));
    }
    return { source: 'case-file', questions: [], entries, refused, passedOver: [], doubts: [] };
  },
};

function entryOf(item: JsonObject, clock: Clock): ImportedEntry['entry'] {
  const text = (key: string) => {
    const value = item[key];
    return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
  };
  const instant = (key: string) => {
    const moment = text(key).includes('T') ? clock.moment(text(key), key === 'end') : null;
    return moment?.ok ? moment.value.text : text(key);
  };
  const kind = item['kind'];
  return {
    kind: kind === 'unit' || kind === 'count' ? kind : 'interval',
    start: instant('start'),
    end: instant('end'),
    successRate: text('successRate'),
    requests: text('requests'),
    successes: text('successes'),
    total: text('total'),
    failed: text('failed'),
    exclusion: text('exclusion'),
    note: text('note'),
  };
}

const longestRaw = 500;

function refusal(row: number, item: unknown, problem: Problem | undefined, countsOnly: boolean): Refusal {
  const field = /\.(\w+)$/.exec(problem?.path ?? '')?.[1] ?? null;
  const raw = (JSON.stringify(item) ?? '').slice(0, longestRaw);
  return { row: row + 1, column: field, raw, code: codeOf(problem?.code, field, countsOnly) };
}

const codes: Partial<Record<CaseProblemCode, RefusalCode>> = {
  'end-not-after-start': 'end-not-after-start',
  'rate-out-of-range': 'rate-out-of-range',
  'successes-exceed-requests': 'successes-exceed-requests',
  'failed-exceeds-total': 'failed-exceeds-total',
  'unknown-exclusion': 'unknown-exclusion',
  'skipped-local-time': 'skipped-local-time',
  'repeated-local-time': 'repeated-local-time',
  'date-out-of-range': 'date-out-of-range',
  'not-a-decimal': 'unreadable-rate',
  'not-a-count': 'unreadable-number',
  'not-an-instant': 'unreadable-time',
  'no-such-instant': 'no-such-time',
  'no-such-date': 'no-such-time',
};

function codeOf(code: CaseProblemCode | undefined, field: string | null, countsOnly: boolean): RefusalCode {
  if (code === 'missing') return field === 'start' ? 'no-start' : field === 'end' ? 'no-end' : 'no-number';
  if (code === 'wrong-kind') return countsOnly ? 'interval-for-counts' : 'no-end';
  return (code && codes[code]) ?? 'not-an-object';
}
