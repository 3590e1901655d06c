import { stateWordOf } from '../state-words';
import type { RecordsCounts } from './plan';
import type { SampledColumn } from './sampled-column';
import type { TimeColumn } from './time-column';

const result =
  /(?:status|state|results?|outcome|disposition|状态|狀態|状態|结果|結果|回执|ステータス|判定)(?: ?\(.*\))?$/i;
const code = /(?:code|返回码|错误码|响应码|状态码|コード)$/i;
const whether = /^(?:is ?)?(?:success|successful|succeeded|ok|delivered)$|^是否成功$|^成功フラグ$/i;
const yesOrNo = /^(?:true|false|yes|no|[01yntf是否]|はい|いいえ)$/i;

/** What messages and calls come to, beside the words for success and failure that monitors use too. */
const outcomeWord =
  /^(?:ok|deliv\w*|undeliv\w*|sent|expired|rejectd?|rejected|answered|no ?answer|busy|entered|joined|(?:system|server|network)[ _-]?error|.*(?:成功|失败|失敗|送达|送達|超时))$/i;

const fewest = 20;

/** The column that says how each attempt went: what headings say comes before what cells look like. */
export function outcomeColumn(columns: readonly SampledColumn[], time: TimeColumn): RecordsCounts | null {
  const [found] = columns
    .filter((column) => column !== time.column && column !== time.date && hasFewValues(column))
    .map((column) => ({ column, strength: strengthOf(column, columns) }))
    .filter(({ column, strength }) => strength > 0 && (time.by !== 'cells' || tellsOutcomes(column)))
    .toSorted((a, b) => b.strength - a.strength || likely(b.column) - likely(a.column));
  return found ? { kind: 'outcome', outcome: found.column.index } : null;
}

/** 0: none. A type may be one of attempts as well as one of errors, so that its cells must say. */
function strengthOf(column: SampledColumn, columns: readonly SampledColumn[]): number {
  const { heading, name, cells } = column;
  const meaning = heading?.meaning ?? null;
  const words = name.normalize('NFKC').replaceAll('_', ' ').trim();
  if (meaning === 'outcome' || (heading && meaning === null)) {
    if (result.test(words)) return 4;
    if (code.test(words)) return 3;
  }
  const isCounted = columns.some((other) => other !== column && isCount(other));
  if (whether.test(words) && !isCounted && cells.every((cell) => yesOrNo.test(cell))) return 2;
  return (meaning === 'outcome' || meaning === null) && tellsOutcomes(column) ? 1 : 0;
}

function isCount({ heading }: SampledColumn): boolean {
  return heading?.meaning === 'all' || heading?.meaning === 'successes' || heading?.meaning === 'failed';
}

function likely(column: SampledColumn): number {
  return tellsOutcomes(column) ? 1 : 0;
}

/** Most of the cells are words of an attempt's end, a success among them or a failure. */
function tellsOutcomes({ cells }: SampledColumn): boolean {
  const told = cells.filter((cell) => {
    const word = stateWordOf(cell);
    return word === 'succeeded' || word === 'failed' || outcomeWord.test(cell);
  });
  return told.length > 0 && told.length * 5 >= cells.length * 4;
}

function hasFewValues({ cells }: SampledColumn): boolean {
  const values = new Set(cells).size;
  return values <= fewest || values * 5 <= cells.length;
}
