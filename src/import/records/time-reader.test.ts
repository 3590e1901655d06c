import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../domain';
import { localClock } from './local-clock';
import { secondsPerDay, type RecordsPlan } from './plan';
import { TimeReader } from './time-reader';
import { otherForm } from './unix-time';

const encoder = new TextEncoder();

function reader(zone = 'Asia/Shanghai', dateOrder: RecordsPlan['dateOrder'] = null, dateAlone = false) {
  const clock = localClock(zone);
  if (!clock) throw new Error(zone);
  return new TimeReader(clock, dateOrder, dateAlone);
}

/** As in the file, something that is no digit follows. */
function readBytes(times: TimeReader, text: string) {
  const bytes = encoder.encode(`${text},1`);
  return times.readBytes(bytes, 0, bytes.length - 2);
}

function read(times: TimeReader, text: string): string {
  const fast = readBytes(times, text);
  const second = fast === otherForm ? times.readText(text) : fast;
  if (typeof second !== 'number') return second;
  const time = new Date((second % secondsPerDay) * 1000).toISOString().slice(11, 19);
  return `${formatDay(Math.floor(second / secondsPerDay))} ${time}`;
}

/** Mostly one of the usual. */
const part = (usual: readonly string[], odd: readonly string[]) =>
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...usual) }, fc.constantFrom(...odd));

describe('the time of a record, in Beijing', () => {
  it.each([
    ['2026-03-20 10:00:00', '2026-03-20 10:00:00'],
    ['2026-03-20T10:00:00', '2026-03-20 10:00:00'],
    ['2026-03-20 10:00', '2026-03-20 10:00:00'],
    ['2026-03-20T10:00:00.999', '2026-03-20 10:00:00'],
    ['2026-03-20T10:00:00Z', '2026-03-20 18:00:00'],
    ['2026-03-20T10:00Z', '2026-03-20 18:00:00'],
    ['2026-03-20T10:00:00.5+08:00', '2026-03-20 10:00:00'],
    ['2026-03-20 10:00:00 +0900', '2026-03-20 09:00:00'],
    ['2026-03-20 20:00:00-05', '2026-03-21 09:00:00'],
    ['2026/3/20 9:05', '2026-03-20 09:05:00'],
    ['2026年3月20日 10时', '2026-03-20 10:00:00'],
    ['20/Mar/2026:10:00:00 +0800', '2026-03-20 10:00:00'],
    ['20260320100000', '2026-03-20 10:00:00'],
    ['202603201000', '2026-03-20 10:00:00'],
    ['1773972000', '2026-03-20 10:00:00'],
    ['1773972000.75', '2026-03-20 10:00:00'],
    ['1773972000999', '2026-03-20 10:00:00'],
    ['1773972000999999', '2026-03-20 10:00:00'],
    ['1773972000999999999', '2026-03-20 10:00:00'],
    ['946684800', '2000-01-01 08:00:00'],
    ['1999-12-31 23:59:59', 'date-out-of-range'],
    ['2000-01-01 00:00:00', '2000-01-01 00:00:00'],
    ['2099-12-31 23:59:59', '2099-12-31 23:59:59'],
    ['2099-12-31T16:00:00Z', 'date-out-of-range'],
    ['2026-02-29 10:00:00', 'no-such-time'],
    ['2026-03-20 24:00:00', '2026-03-21 00:00:00'],
    ['2026-03-20 25:00:00', 'no-such-time'],
    ['2026-03-20 10:60:00', 'no-such-time'],
    ['2026-03-20', 'no-time'],
    ['3/4/2026 10:00', 'ambiguous-date'],
    ['25/12/2026 10:00', '2026-12-25 10:00:00'],
    // Ten o'clock of 2026-03-20, or a second of 2034
    ['2026032010', 'ambiguous-date'],
    ['2033000000', '2034-06-04 10:13:20'],
    ['1773972', 'unreadable-time'],
    ['17739720001', 'unreadable-time'],
    ['yesterday', 'unreadable-time'],
    ['', 'no-start'],
  ])('%j: %s', (text, expected) => {
    expect(read(reader(), text)).toBe(expected);
  });

  it('may be a date alone where days are counted', () => {
    const times = reader('America/New_York', null, true);
    expect([read(times, '2026-03-20'), read(times, '2026/3/20'), read(times, '20260320')]).toEqual(
      Array(3).fill('2026-03-20 00:00:00'),
    );
    expect(times.withoutOffset).toBe(0);
  });

  it.each([
    ['day-first', '3/4/2026 10:00', '2026-04-03 10:00:00'],
    ['month-first', '3/4/2026 10:00:30', '2026-03-04 10:00:30'],
    ['month-first', '3/4/2026 1:00:30 PM', '2026-03-04 13:00:30'],
    ['month-first', '25/12/2026 10:00', 'no-such-time'],
    ['month-first', '2026-03-04 10:00', '2026-03-04 10:00:00'],
  ] as const)('%s: %j is %s', (order, text, expected) => {
    expect(read(reader('Asia/Shanghai', order), text)).toBe(expected);
  });

  it.each([
    ['2026-03-08 01:59:59', '2026-03-08 14:59:59'],
    ['2026-03-08 02:00:00', 'skipped-local-time'],
    ['2026-03-08 02:59:59', 'skipped-local-time'],
    ['2026-03-08 03:00:00', '2026-03-08 15:00:00'],
    ['2026-11-01 00:59:59', '2026-11-01 12:59:59'],
    ['2026-11-01 01:30:00', 'repeated-local-time'],
    ['2026-11-01 02:00:00', '2026-11-01 15:00:00'],
    ['2026-11-01T01:30:00-05:00', '2026-11-01 14:30:00'],
  ])('in New York %j is %s', (text, expected) => {
    expect(read(reader('America/New_York'), text)).toBe(expected);
  });

  it('counts those that were read on the clock of the zone', () => {
    const times = reader();
    for (const text of ['2026-03-20 10:00', '2026-03-20 10:00:00Z', '1773972000', '2026年3月20日 10:00'])
      read(times, text);
    expect(times.withoutOffset).toBe(2);
  });

  it('reads by place what it would read as a text', () => {
    const civil = fc
      .tuple(
        part(['2026', '2024'], ['1999', '2000', '2099', '2100', '206', '0226']),
        part(['-', '/'], ['.']),
        part(['03', '3', '2', '11', '12'], ['13', '00', '0']),
        part(['20', '1', '08', '29'], ['30', '31', '00', '32']),
        part([' ', 'T'], ['', '  ', 't']),
        part(['10', '1', '01', '2', '02', '23'], ['24', '25', '']),
        part([':00', ':59'], [':60', ':5', '', ':3']),
        part([':00', ':59', ''], [':60', ':7']),
        part(['', '', '.5', '.123456789'], ['.1234567890', ',5', '.']),
        part(
          ['', '', 'Z', '+08:00', ' +0800', '+08', '-05:00', ' -05:00'],
          ['-5', '+14:00', '+14:30', ' UTC', '+08:6', '+08:60', 'z', ' Z'],
        ),
      )
      .map(
        ([year, mark, month, day, joint, ...rest]) =>
          year + mark + month + mark + day + joint + rest.join(''),
      );
    const turned = civil.map((text) => text.replace(/^(\d+)([-/.])(\d+)\2(\d+)/, '$4$2$3$2$1'));
    let known = 0;
    fc.assert(
      fc.property(
        fc.oneof(civil, turned),
        fc.constantFrom('Asia/Shanghai', 'America/New_York', 'Australia/Lord_Howe'),
        fc.constantFrom(null, 'day-first', 'month-first'),
        fc.boolean(),
        (text, zone, order, dateAlone) => {
          const times = reader(zone, order, dateAlone);
          const fast = readBytes(times, text);
          if (fast === otherForm) return;
          if (typeof fast === 'number') known++;
          expect([text, fast]).toEqual([text, times.readText(text)]);
        },
      ),
      { numRuns: 10_000 },
    );
    expect(known).toBeGreaterThan(1000);
  });
});
