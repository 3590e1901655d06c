import { decode } from '../../src/import/decode';
import { readTextInput } from '../../src/import/read-input';
import { textOf, type Door } from '../door';
import { hostileTexts, inherited } from '../hostile';
import { oddJson } from '../json-text';
import { mutatedBytes, mutatedJson, mutatedText } from '../mutate';
import type { Random } from '../random';
import { sourceFiles, tableBytes } from '../samples';
import { comesIn } from './import';

const headings =
  'start end date note status total failed successes requests rate duration monitor 开始时间 结束时间 日期 時刻 状态 成功率 value Time exclusion ID'.split(
    ' ',
  );
const cells = [
  '2026-03-20 10:00',
  '2026/3/20 10:30',
  '20.03.2026',
  '03/04/2026 10:00',
  '10:00–10:30',
  '10:00',
  '1773972000',
  '1773972000000',
  '46101.5',
  '95%',
  '0.98',
  '100',
  '1,200',
  '1h 30m',
  'down',
  'up',
  '4.1',
  '',
  ' ',
  'x',
  '故障',
];
const signs = [
  ...Array.from(',;\t|"\'\n\r =:-/.0123456789%'),
  '\r\n',
  '""',
  '\0',
  '\ufeff',
  '\u2028',
  '\r\r\n',
  'sep=,\n',
  '，',
  ...cells,
];

/** A table made from nothing: headings that are known, and cells of every kind in any of their columns. */
export function madeRows(random: Random): string[][] {
  const width = 1 + random.below(6);
  const cell = (good: readonly string[]) =>
    random.once(25)
      ? random.pick(hostileTexts)
      : random.once(25)
        ? random.pick(inherited)
        : random.pick(good);
  const columns = Array.from({ length: width }, () =>
    random.once(2) ? [random.pick(cells)] : Array.from({ length: 3 }, () => random.pick(cells)),
  );
  const head = columns.map(() => cell(headings));
  const rows = Array.from({ length: random.below(12) }, () => columns.map(cell));
  return random.once(10) ? rows : [head, ...rows];
}

/** Far more of one thing than any table has: columns, empty rows, words for a state, quotes that never close. */
function largeTable(random: Random): string {
  const count = 10 ** (3 + random.below(2)) * (1 + random.below(9));
  const times = '2026-03-20 10:00,2026-03-20 11:00';
  return random.pick([
    `start,end${',x'.repeat(count)}\n${times}${',1'.repeat(count)}`,
    `start,end\n${times}${','.repeat(count)}\n${times}`,
    `start,end\n${'\r'.repeat(count)}${times}`,
    `start,end,status\n${Array.from({ length: count }, (_, place) => `${times},w${place}`).join('\n')}`,
    `start,end,note\n${`${times},"x\n`.repeat(count)}`,
    `start,end,note\n${`"${times},a""b"\n`.repeat(count)}`,
  ]);
}

/** CSV, TSV and other tables as files, in several encodings. */
export const table: Door = {
  name: 'csv',
  make(random: Random) {
    if (random.once(500)) return Buffer.from(largeTable(random));
    if (random.once(3)) {
      const delimiter = random.pick([',', '\t', ';', '|', '  ']);
      const quoted = (text: string) =>
        /["\n\r]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
      const end = random.pick(['\n', '\r\n', '\r']);
      const text = madeRows(random)
        .map((row) => row.map((cell) => (random.once(20) ? cell : quoted(cell))).join(delimiter))
        .join(end);
      const utf16 = random.once(8);
      const bytes = Buffer.from(utf16 && random.once(2) ? `\ufeff${text}` : text, utf16 ? 'utf16le' : 'utf8');
      return random.once(20) ? bytes.subarray(0, -1) : bytes;
    }
    const bytes = random.pick(tableBytes);
    return random.once(2)
      ? mutatedBytes(random, bytes, signs.join(''))
      : Buffer.from(mutatedText(random, bytes.toString(), signs));
  },
  enter: comesIn,
};

/** What is pasted into the log: a table's or anything else's text. */
export const paste: Door = {
  name: 'paste',
  make(random: Random) {
    if (random.once(3))
      return madeRows(random)
        .map((row) => row.join('\t'))
        .join('\n');
    const decoded = decode(random.pick(tableBytes));
    return mutatedText(random, decoded.kind === 'text' ? decoded.text : '', signs);
  },
  enter(entered) {
    readTextInput('', textOf(entered));
    return comesIn(entered);
  },
};

/** Records that have few keys in common. */
function unlikeRecords(random: Random): object[] {
  const keys = 10 ** (1 + random.below(3));
  const record = { start: '2026-03-20T10:00:00Z', end: '2026-03-20T11:00:00Z' };
  return Array.from({ length: 1 + random.below(3000) }, () => ({ ...record, [`k${random.below(keys)}`]: 1 }));
}

/** Exports of monitors and status pages. */
export const json: Door = {
  name: 'json',
  make(random: Random) {
    if (random.once(4)) return Buffer.from(oddJson(random, random.pick(sourceFiles)));
    if (random.once(500)) return Buffer.from(JSON.stringify(unlikeRecords(random)));
    const value = mutatedJson(random, random.pick(sourceFiles));
    const lines = random.once(8) && Array.isArray(value);
    const text = lines ? value.map((item) => JSON.stringify(item)).join('\n') : (JSON.stringify(value) ?? '');
    return random.once(4) ? mutatedBytes(random, Buffer.from(text)) : Buffer.from(text);
  },
  enter: comesIn,
};
