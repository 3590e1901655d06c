import { expect, it } from 'vitest';
import { ccc, sms, table as input, trtc } from '../fixtures/sources/fixture';
import { table } from '../formats/table';

function read(heads: string, rows: readonly string[], terms = ccc) {
  const found = table.interpret(input(heads.split(','), ...rows.map((row) => row.split(','))), {}, terms);
  return {
    entries: found.entries.map(
      ({ entry }) => `${entry.total}${entry.requests} ${entry.failed}${entry.successes}`,
    ),
    refused: found.refused.map(({ code, column }) => `${code} ${column}`),
    mayRun: found.doubts.includes('may-be-running-totals'),
  };
}
const days = (...counts: readonly string[]) => counts.map((count, place) => `2026-03-0${place + 1},${count}`);
const inOneHour = (...counts: readonly string[]) =>
  counts.map((count, place) => `2026-03-01 10:0${place},${count}`);

it.each([
  ['日期,累计呼叫总数,累计失败数', ccc],
  ['日期,累计发送量,失败数', sms],
  ['Date,Total calls (cumulative),Failed', ccc],
  ['日付,累計送信数,失敗数', sms],
  ['时间,累计登录数,累计失败数', trtc],
] as const)('%s: counts that add up from row to row are refused', (heads, terms) => {
  const rows = terms === trtc ? inOneHour('100,1', '250,3') : days('100,1', '250,3');
  const { entries, refused } = read(heads, rows, terms);
  expect(entries).toEqual([]);
  expect(refused).toEqual(Array(2).fill(`running-totals ${heads.split(',')[1]}`));
});

it('one row of them is a sum, and what was counted up within a day is the day’s own', () => {
  expect(read('日期,累计呼叫总数,累计失败数', days('400,9')).entries).toEqual(['400 9']);
  expect(read('日期,日累计呼叫总数,失败数', days('100,1', '250,3')).refused).toEqual([]);
});

it('that do nothing but grow in five rows are in doubt, whatever their headings and their order', () => {
  const growing = days('100,1', '250,3', '400,3', '500,5', '501,9');
  const head = '日期,呼叫总数,失败数';
  expect(read(head, growing)).toMatchObject({ entries: { length: 5 }, mayRun: true });
  expect(read(head, growing.toReversed()).mayRun).toBe(true);
  expect(read(head, growing.slice(1)).mayRun).toBe(false);
  expect(read(head, days('100,1', '250,3', '400,2', '500,5', '501,9')).mayRun).toBe(false);
  expect(read(head, days('100,0', '250,0', '400,0', '500,0', '501,0')).mayRun).toBe(false);
  const minutes = inOneHour('100,1', '250,3', '400,3', '500,5', '501,9');
  expect(read('时间,请求数,失败数', minutes, trtc)).toMatchObject({ entries: { length: 5 }, mayRun: true });
});
