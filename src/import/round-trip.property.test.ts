import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { dayOf, formatDay } from '../domain';
import { termsSchema } from '../terms/schema';
import { interpret } from './interpret';
import { readTextInput } from './read-input';

// Time enough on a busy machine
vi.setConfig({ testTimeout: 60_000 });

const file = path.join(import.meta.dirname, '../../public/terms/trtc.json');
const terms = termsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));

/** A cell as a program writes it, in quotes where it must be. */
function quote(cell: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

const two = (number: number) => String(number).padStart(2, '0');
const half = (hour: number) => (hour < 12 ? 'AM' : 'PM');
const twelve = (hour: number) => hour % 12 || 12;

interface Time {
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}
type Writer = (time: Time, parts: { y: number; m: number; d: number }) => string;

/** How programs in three languages write a date and time. */
const writers: readonly Writer[] = [
  ({ hour, minute }, { y, m, d }) => `${y}-${two(m)}-${two(d)} ${two(hour)}:${two(minute)}`,
  ({ hour, minute }, { y, m, d }) => `${y}/${m}/${d} ${hour}:${two(minute)}`,
  ({ hour, minute }, { y, m, d }) =>
    `${y}/${m}/${d} ${hour < 12 ? '上午' : '下午'} ${two(twelve(hour))}:${two(minute)}`,
  ({ hour, minute }, { y, m, d }) => `${y}年${m}月${d}日 ${hour}时${minute}分`,
  ({ hour, minute }, { y, m, d }) => `${y}年${m}月${d}日　${hour}時${minute}分`,
  ({ hour, minute }, { y, m, d }) => `R${y - 2018}.${m}.${d} ${hour}:${two(minute)}`,
  ({ hour, minute }, { y, m, d }) => `${m}/${d}/${y} ${twelve(hour)}:${two(minute)} ${half(hour)}`,
  ({ hour, minute }, { y, m, d }) => `${d}.${m}.${y} ${two(hour)}:${two(minute)}`,
  ({ hour, minute }, { y, m, d }) => `${m}/${d}/${y % 100} ${hour}:${two(minute)}`,
  ({ day, hour, minute }) => String(25_569 + day + (hour * 60 + minute) / 1440),
];
const heads = [
  ['开始时间', '结束时间', '备注'],
  ['開始日時', '終了日時', '備考'],
  ['Start time', 'End time', 'Notes'],
  ['started_at', 'resolved_at', 'cause'],
] as const;
const time = fc.record({
  day: fc.integer({ min: dayOf(2020, 1, 1), max: dayOf(2029, 12, 1) }),
  hour: fc.integer({ min: 0, max: 23 }),
  minute: fc.integer({ min: 0, max: 59 }),
});
const row = fc.tuple(time, fc.integer({ min: 1, max: 3000 }), fc.string({ maxLength: 12 }));

describe('a log as a program writes it', () => {
  it('comes back row by row', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 3, maxLength: 12 }),
        fc.constantFrom(...writers),
        fc.constantFrom(...heads),
        fc.constantFrom(',', '\t', ';'),
        fc.constantFrom('\n', '\r\n', '\r'),
        (rows, write, head, delimiter, lineEnd) => {
          // A day beyond the twelfth settles the order for all.
          const settled: typeof rows = [[{ day: dayOf(2026, 3, 20), hour: 10, minute: 0 }, 30, ''], ...rows];
          const lines = [
            head,
            ...settled.map(([start, minutes, note]) => [
              written(write, start),
              written(write, later(start, minutes)),
              note,
            ]),
          ];
          const text = lines.map((cells) => cells.map(quote).join(delimiter) + lineEnd).join('');
          const read = readTextInput('', text);
          if (read.kind !== 'input') throw new Error(text);
          const found = interpret(read.input, {}, terms);
          expect([found.refused, found.questions]).toEqual([[], []]);
          expect(
            found.entries.map(({ entry }) => [entry.start.slice(0, 16), entry.end.slice(0, 16)]),
          ).toEqual(settled.map(([start, minutes]) => [canonical(start), canonical(later(start, minutes))]));
          expect(found.entries.map(({ entry }) => entry.note)).toEqual(
            settled.map(([, , note]) => note.replace(/\s+/g, ' ').trim()),
          );
        },
      ),
    );
  });
});

function later({ day, hour, minute }: Time, minutes: number): Time {
  const all = hour * 60 + minute + minutes;
  return { day: day + Math.floor(all / 1440), hour: Math.floor(all / 60) % 24, minute: all % 60 };
}

function canonical({ day, hour, minute }: Time): string {
  return `${formatDay(day)}T${two(hour)}:${two(minute)}`;
}

function written(write: Writer, moment: Time): string {
  const [y = 0, m = 0, d = 0] = formatDay(moment.day).split('-').map(Number);
  return write(moment, { y, m, d });
}
