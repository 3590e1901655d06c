import { isObject, type JsonObject } from '../../case/checker';
import type { Format } from '../format';
import type { Input } from '../input';
import { answersIn } from './reading/json-answers';
import { Findings, rawText } from './reading/findings';
import type { RawSeries } from './series/series';
import { takeSeries } from './series/time-series';
import { Times } from './reading/times';

/** The answer of `query_range` (a matrix) or `query` (a vector). Rows count the samples, series after series. */
export const prometheus: Format = {
  id: 'prometheus',

  recognises: (input) =>
    answersIn(input).some((answer) => dataOf(answer)?.['resultType'] === 'matrix') ||
    resultsIn(input).some(
      (series) => isObject(series) && isObject(series['metric']) && pairsOf(series).some(isPair),
    ),

  interpret(input, answers, terms) {
    const findings = new Findings('prometheus');
    const times = new Times(answers);
    const names = new Map<string, number>();
    const series: RawSeries[] = [];
    let row = 0;
    for (const result of resultsIn(input)) {
      if (!isObject(result)) {
        findings.refuse(++row, 'not-an-object', null, result);
        continue;
      }
      const pairs = pairsOf(result).map((pair) => ({ row: ++row, pair }));
      for (const { row: at, pair } of pairs)
        if (!isPair(pair)) findings.refuse(at, 'not-an-object', null, pair);
      const samples = pairs.flatMap(({ row: at, pair }) =>
        isPair(pair) ? [{ row: at, time: pair[0], at: times.read(pair[0]), value: pair[1] }] : [],
      );
      series.push({ name: unique(nameOf(result), names), timeColumn: null, samples });
    }
    takeSeries(series, findings, times, answers, terms);
    return findings.interpretation();
  },
};

function isPair(pair: unknown): pair is readonly [unknown, unknown] {
  return Array.isArray(pair) && pair.length === 2 && typeof pair[0] === 'number';
}

function pairsOf({ values, value }: JsonObject): readonly unknown[] {
  if (Array.isArray(values)) return values;
  return Array.isArray(value) ? [value] : [];
}

/** As Prometheus writes it: `name{label="value", …}`. */
function nameOf({ metric }: JsonObject): string {
  const { __name__: name, ...labels } = isObject(metric) ? metric : {};
  const texts = Object.entries(labels).map(([label, value]) => `${label}=${JSON.stringify(value)}`);
  return `${name === undefined ? '' : rawText(name)}${name !== undefined && texts.length === 0 ? '' : `{${texts.join(', ')}}`}`;
}

function unique(name: string, names: Map<string, number>): string {
  const times = (names.get(name) ?? 0) + 1;
  names.set(name, times);
  return times === 1 ? name : `${name} #${times}`;
}

/** The whole answer or its `data`, or several of them; or the bare list of results. */
function resultsIn(input: Input): readonly unknown[] {
  return answersIn(input).flatMap((answer): readonly unknown[] => {
    const results = dataOf(answer)?.['result'];
    if (Array.isArray(results)) return results;
    return input.kind === 'json' && Array.isArray(input.value) ? [answer] : [];
  });
}

function dataOf(answer: unknown): JsonObject | null {
  if (!isObject(answer)) return null;
  return isObject(answer['data']) ? answer['data'] : answer;
}
