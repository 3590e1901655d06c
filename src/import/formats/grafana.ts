import { plainText } from '../../written/normalise';
import { refuse } from '../../written/reading';
import type { Format } from '../format';
import type { TableInput } from '../input';
import { Findings } from './reading/findings';
import { passOtherLines, tableUnder, type RecordTable } from './reading/records-of-table';
import { readSample } from './series/sample-value';
import type { RawSample, RawSeries } from './series/series';
import { takeSeries } from './series/time-series';
import { Times } from './reading/times';

/** Headings of the time, as Grafana and its data sources name it. */
const timeNames = new Set(['time', '_time', 'timestamp', '时间', '時間', '時刻']);
/** One row for each sample of each series, as Grafana wrote before version 7. */
const longHeads = ['series', 'time', 'value'];
/** What a spreadsheet of one's own says: then it is none of Grafana's, whose series have names of their own. */
const ownHeads =
  /^(?:start|end|duration|requests?|success(?:es)?|total|fail(?:ed|ures?)|success ?rate.*|note|remarks?|开始.*|结束.*|时长|成功率.*|请求数|成功数|.*总数|失败数|.+(?:失败|失敗|成功)数?|备注|開始.*|終了.*|所要時間|リクエスト数|失敗数|備考)$/;

/** A panel's data as CSV: a time and then a column for each series. */
export const grafana: Format = {
  id: 'grafana',

  recognises(input) {
    if (input.kind !== 'table') return false;
    const table = seriesTable(input);
    if (!table || table.records.length === 0) return false;
    const times = new Times({});
    const { heads, records } = table;
    const time = timeColumn(heads);
    const isOwn = heads.every((head, place) => place === time || ownHeads.test(head));
    const isEpoch = records.every(({ cells }) => /^\d{9,13}$/.test((cells[time] ?? '').trim()));
    return (
      (isLong(heads) || isEpoch || hasHint(input) || !isOwn) &&
      records.some(({ cells }) => times.read(cells[time] ?? '').ok) &&
      valueColumns(heads).every((place) => holdsNumbers(records, place)) &&
      !holdsEnds(heads, records, times)
    );
  },

  interpret(input, answers, terms) {
    const findings = new Findings('grafana');
    const table = input.kind === 'table' ? seriesTable(input) : null;
    if (!table) return findings.interpretation();
    passOtherLines(table, findings);
    const times = new Times(answers);
    takeSeries(seriesOf(table, times), findings, times, answers, terms);
    return findings.interpretation();
  },
};

function seriesTable(input: TableInput): RecordTable | null {
  return tableUnder(input.rows, (heads) => timeColumn(heads) >= 0 && valueColumns(heads).length > 0);
}

function timeColumn(heads: readonly string[]): number {
  return heads.findIndex((head) => timeNames.has(head));
}

function isLong(heads: readonly string[]): boolean {
  return longHeads.every((head) => heads.includes(head));
}

/** The columns that hold values: all but the time; of the long form the one of that name. */
function valueColumns(heads: readonly string[]): number[] {
  const time = timeColumn(heads);
  return heads.flatMap((head, place) =>
    (isLong(heads) ? head === 'value' : place !== time && head !== '') ? [place] : [],
  );
}

/** Whether most cells of a column that are filled hold numbers; those that were shortened to "1.2 K" do not. */
function holdsNumbers(records: RecordTable['records'], place: number): boolean {
  const filled = records.flatMap(({ cells }) => (cells[place]?.trim() ? [readSample(cells[place])] : []));
  return filled.filter((value) => value !== 'unreadable').length * 2 >= filled.length;
}

/** Whether a column without a heading holds times as well: then each row has an end, as no series has. */
function holdsEnds(heads: readonly string[], records: RecordTable['records'], times: Times): boolean {
  return heads.some((head, place) => {
    const filled = head === '' ? records.flatMap(({ cells }) => cells[place]?.trim() || []) : [];
    return filled.some((text) => readSample(text) === 'unreadable' && times.read(text).ok);
  });
}

/** The spreadsheet's hint that Grafana writes for Excel. */
function hasHint({ rows }: TableInput): boolean {
  return /^sep=/i.test(plainText(rows[0]?.[0] ?? '') ?? '');
}

function seriesOf({ heads, headings, records }: RecordTable, times: Times): RawSeries[] {
  const time = timeColumn(heads);
  const timeName = headings[time] ?? '';
  const moments = times.readColumn(
    timeName,
    records.map(({ cells }) => cells[time] ?? ''),
  );
  const name = isLong(heads) ? heads.indexOf('series') : -1;
  const series = new Map<string, RawSample[]>();
  for (const place of valueColumns(heads)) {
    for (const [index, { row, cells }] of records.entries()) {
      const of = name < 0 ? (headings[place] ?? '').trim() : (cells[name] ?? '').trim();
      const at = moments[index] ?? refuse('missing');
      const sample = {
        row,
        time: cells[time] ?? '',
        at,
        value: cells[place] ?? '',
        cells: [time, place] as const,
      };
      const known = series.get(of);
      if (known) known.push(sample);
      else series.set(of, [sample]);
    }
  }
  return [...series].map(([of, samples]) => ({ name: of, timeColumn: timeName, samples }));
}
