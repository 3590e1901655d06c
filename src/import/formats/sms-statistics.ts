import type { AgreementTerms } from '../../domain';
import { isCount, isObject, type JsonObject } from '../../case/checker';
import type { Format } from '../format';
import { answersIn } from './reading/json-answers';
import { Findings, rawText } from './reading/findings';
import { Times } from './reading/times';

const key = 'CallbackStatusStatistics';
/** Messages to numbers that are not valid (SMS 1.4). */
const notValid = ['InvalidNumberCount', 'ShutdownErrorCount', 'BlackListCount'] as const;
const hour = /^(\d{4})(\d{2})(\d{2})(\d{2})$/;

/** The answer of `CallbackStatusStatistics`, or several of them; with what was asked for beside it where that was kept. */
export const smsStatistics: Format = {
  id: 'sms-statistics',

  recognises: (input) =>
    answersIn(input).some((answer) => {
      const statistics = statisticsIn(answer);
      return statistics && 'CallbackCount' in statistics && 'InternalErrorCount' in statistics;
    }),

  interpret(input, answers, terms) {
    const findings = new Findings('sms-statistics');
    answersIn(input).forEach((answer, place) => read(place + 1, answer, terms, findings, new Times(answers)));
    findings.doubt('carrier-errors');
    return findings.interpretation();
  },
};

function read(row: number, answer: unknown, terms: AgreementTerms, findings: Findings, times: Times): void {
  const statistics = statisticsIn(answer);
  if (!statistics) return findings.refuse(row, 'not-an-object', key, answer);
  if (terms.measure.kind !== 'occurrences' || terms.measure.unit !== 'messages')
    return findings.refuse(row, 'other-product', key, statistics);
  const start = startOf(answer, times);
  if (!start.ok) return findings.refuse(row, start.code, start.column, start.raw);
  const counts = new Map<string, number>();
  for (const column of [sentColumn(statistics), 'InternalErrorCount', ...notValid]) {
    const value = countOf(statistics[column]);
    if (value === null)
      return findings.refuse(
        row,
        column in statistics ? 'unreadable-number' : 'no-number',
        column,
        statistics[column],
      );
    counts.set(column, value);
  }
  const count = (column: string) => counts.get(column) ?? 0;
  const total = notValid.reduce((rest, column) => rest - count(column), count(sentColumn(statistics)));
  const failed = count('InternalErrorCount');
  if (failed > total) return findings.refuse(row, 'failed-exceeds-total', 'InternalErrorCount', statistics);
  if (start.text === '') findings.doubt('no-time-told');
  return findings.take([row], 'count', { start: start.text, total: String(total), failed: String(failed) });
}

/**
 * Messages that were submitted are the messages sent (1.3), whether a receipt came back or not. Receipts may also be of
 * messages submitted before: where there are more of them, they were sent as well.
 */
function sentColumn(statistics: JsonObject): string {
  const [sent, receipts] = [countOf(statistics['RequestSuccessCount']), countOf(statistics['CallbackCount'])];
  return sent === null || (receipts ?? 0) > sent ? 'CallbackCount' : 'RequestSuccessCount';
}

type Start =
  | { readonly ok: true; readonly text: string }
  | {
      readonly ok: false;
      readonly code: Parameters<Findings['refuse']>[1];
      readonly column: string;
      readonly raw: unknown;
    };

/** The hour from which was asked, in Beijing; blank where the answer was kept without it: then a person fills it in. */
function startOf(answer: unknown, times: Times): Start {
  const [begin, end] = [
    found(answer, ['BeginTime', 'StartDateTime']),
    found(answer, ['EndTime', 'EndDataTime']),
  ];
  if (begin === undefined) return { ok: true, text: '' };
  const [first, last] = [begin, end].map((value) => hour.exec(rawText(value)));
  const reading = times.read(`${first?.[1]}-${first?.[2]}-${first?.[3]}T${first?.[4]}:00+08:00`);
  if (!reading.ok || (end !== undefined && !last))
    return {
      ok: false,
      code: 'unreadable-time',
      column: reading.ok ? 'EndTime' : 'BeginTime',
      raw: reading.ok ? end : begin,
    };
  // A sum over two service months cannot be divided.
  if (last && (last[1] !== first?.[1] || last[2] !== first?.[2]))
    return { ok: false, code: 'no-start', column: 'EndTime', raw: `${rawText(begin)}–${rawText(end)}` };
  return { ok: true, text: reading.value.text };
}

function countOf(value: unknown): number | null {
  const number = typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;
  return isCount(number) ? number : null;
}

function statisticsIn(answer: unknown): JsonObject | null {
  const statistics = found(answer, [key]) ?? answer;
  return isObject(statistics) && 'CallbackCount' in statistics ? statistics : null;
}

const mostDepth = 3;

/** What stands under one of the keys, in the answer or a little way in: `Response`, the request that was kept. */
function found(value: unknown, keys: readonly string[], depth = 0): unknown {
  if (!isObject(value) || depth > mostDepth) return undefined;
  const own = keys.find((name) => value[name] !== undefined);
  if (own !== undefined) return value[own];
  for (const inner of Object.values(value)) {
    const deeper = found(inner, keys, depth + 1);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}
