import { closeSync, openSync, writeSync } from 'node:fs';

/** Three weeks from here at a record every two seconds or so: a million. */
const firstSecond = Date.parse('2026-03-01T00:00:00+08:00') / 1000;

/** Of each slice, by its number: requests and failures. */
export type Expected = ReadonlyMap<number, readonly [number, number]>;

/**
 * Writes a file of `time,requests,successes` of some 35 bytes a row, the same each time, and gives what its slices come
 * to: added up from the numbers as they are made, so that nothing is read.
 */
export function writeRecords(path: string, rows: number, sliceSeconds: number): Expected {
  const file = openSync(path, 'w');
  const expected = new Map<number, [number, number]>();
  let text = 'time,requests,successes\n';
  let state = 1;
  for (let row = 0; row < rows; row++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const second = firstSecond + Math.floor(row * 1.8);
    const requests = 100 + (state % 900);
    const failed = state % 17 === 0 ? state % 100 : 0;
    const slice = Math.floor((second + 8 * 3600) / sliceSeconds);
    const sum = expected.get(slice) ?? [0, 0];
    expected.set(slice, [sum[0] + requests, sum[1] + failed]);
    const time = new Date((second + 8 * 3600) * 1000).toISOString().slice(0, 19);
    text += `${time}+08:00,${requests},${requests - failed}\n`;
    if (text.length > 1_000_000) {
      writeSync(file, text);
      text = '';
    }
  }
  writeSync(file, text);
  closeSync(file);
  return expected;
}
