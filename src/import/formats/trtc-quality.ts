import { isObject, type JsonObject } from '../../case/checker';
import type { Format } from '../format';
import type { Input } from '../input';
import { answersIn } from './reading/json-answers';
import { Findings } from './reading/findings';
import type { RawSample } from './series/series';
import { takeSeries } from './series/time-series';
import { Times } from './reading/times';

const rate = 'joinSuccessRate';

/**
 * The answer of `DescribeTRTCMarketQualityData`: how often rooms were entered, by hour or by day. Rows count the values,
 * series after series. The vendor's own example names the rate twice; the first is taken.
 */
export const trtcQuality: Format = {
  id: 'trtc-quality',

  recognises: (input) =>
    seriesIn(input).some(
      (series) => isObject(series) && columnsOf(series).includes(rate) && Array.isArray(series['Values']),
    ),

  interpret(input, answers, terms) {
    const findings = new Findings('trtc-quality');
    const times = new Times(answers);
    const samples: RawSample[] = [];
    let row = 0;
    for (const series of seriesIn(input)) {
      const values = isObject(series) ? series['Values'] : null;
      if (!isObject(series) || !Array.isArray(values)) {
        findings.refuse(++row, 'not-an-object', isObject(series) ? 'Values' : null, series);
        continue;
      }
      const columns = columnsOf(series);
      for (const value of values as readonly unknown[]) {
        const cells = isObject(value) ? value['RowValue'] : null;
        row++;
        if (Array.isArray(cells)) samples.push({ row, ...sampleIn(columns, cells, times) });
        else findings.refuse(row, 'not-an-object', 'RowValue', value);
      }
    }
    takeSeries([{ name: rate, timeColumn: 'time', samples }], findings, times, answers, terms);
    return findings.interpretation();
  },
};

function sampleIn(columns: readonly unknown[], cells: readonly unknown[], times: Times) {
  const time = cells[columns.indexOf('time')];
  return { time, at: times.read(time), value: cells[columns.indexOf(rate)] };
}

function columnsOf({ Columns }: JsonObject): readonly unknown[] {
  return Array.isArray(Columns) ? Columns : [];
}

/** The whole answer, its `Response`, or its `Data`. */
function seriesIn(input: Input): readonly unknown[] {
  return answersIn(input).flatMap((value) => {
    const answer = inside(inside(value, 'Response'), 'Data');
    const series = isObject(answer) ? answer['Series'] : null;
    return Array.isArray(series) ? (series as readonly unknown[]) : [];
  });
}

function inside(value: unknown, key: string): unknown {
  return isObject(value) && isObject(value[key]) ? value[key] : value;
}
