import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { termsSchema } from '../../terms/schema';
import { interpret } from '../interpret';
import { readTextInput } from '../read-input';

function termsOf(product: string) {
  const file = path.join(import.meta.dirname, `../../../public/terms/${product}.json`);
  return termsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Entries, refused rows and doubts of a table of 20 March, whose rows begin with their time of day. */
function read(head: string, rows: readonly string[], product = 'trtc') {
  const text = [head, ...rows.map((row) => `2026-03-20 ${row}`)].join('\n');
  const input = readTextInput('', text);
  if (input.kind !== 'input') throw new Error(input.kind);
  const { entries, refused, passedOver, doubts } = interpret(input.input, {}, termsOf(product), {
    source: 'table',
  });
  return {
    entries: entries.map(({ row, rows: merged, entry }) => {
      const { start, successRate, requests, successes, total, failed, exclusion, note } = entry;
      const texts = [start.slice(11), successRate, requests, successes, total, failed, exclusion, note];
      return [(merged ?? [row]).join('+'), ...texts.filter((one) => one !== '')].join(' ');
    }),
    refused: refused.map(({ row, code }) => `${row} ${code}`),
    passedOver: passedOver.flatMap(({ reason, rows: passed }) => (reason === 'no-downtime' ? passed : [])),
    doubts,
  };
}

describe('a rounded rate beside requests', () => {
  const head = 'time,requests,success rate';

  it('weighs by its requests among the rows of its slice', () => {
    const { entries, doubts } = read(head, ['10:00,1000,99.91%', '10:02,2,50%', '10:05,3000,97.333%']);
    expect(entries).toEqual(['2+3 10:00 99.81037924151696606786', '4 10:05 97.333']);
    expect(doubts).toEqual(['rounded-rate']);
  });

  it('is never rounded up to a hundred', () => {
    const { entries } = read(head, ['10:00,9000000000000000,100%', '10:01,7,99.999%']);
    expect(entries).toEqual(['2+3 10:00 99.99999999999999999922']);
  });

  it('is weighed together with the counts of its slice, which would overrule it', () => {
    const { entries } = read('time,requests,successes,success rate', [
      '10:00,100,100,',
      '10:01,333,,50.1%',
      '10:02,0,0,',
      '10:05,100,90,',
      '10:06,100,100,',
    ]);
    expect(entries).toEqual(['2+3+4 10:00 61.62424942263279445727', '5 10:05 100 90', '6 10:06 100 100']);
  });

  it('of an excluded row stays apart, and of merged rows each note is kept once', () => {
    const { entries } = read('time,requests,success rate,exclusion,note', [
      '10:00,333,50.1%,4.10,a',
      '10:01,333,60.1%,,b',
      '10:02,333,70.1%,,b',
      '10:03,333,80.1%,,c',
    ]);
    expect(entries).toEqual(['2 10:00 50.1 4.10 a', '3+4+5 10:01 70.1 b; c']);
  });

  it('is told of where the counts are not known from elsewhere', () => {
    const counted = read('time,requests,failures,failure rate', ['10:00,333,3,0.90%', '10:01,333,1,0.30%']);
    expect(counted).toMatchObject({ entries: ['2 10:00 333 330', '3 10:01 333 332'], doubts: [] });
  });
});

/** What becomes of rows that tell their start and a rate. */
const kinds = (...times: readonly string[]) => {
  const { entries, refused, doubts } = read(
    'start,success rate',
    times.map((time) => `${time},98.5%`),
  );
  return [...(entries.length > 0 ? ['slices'] : []), ...(refused.length > 0 ? ['refused'] : []), ...doubts];
};

describe('rows without ends', () => {
  it('that are as near as slices are slices, however many are missing', () => {
    expect(kinds('10:00', '10:05', '11:00', '12:00', '13:00')).toEqual(['slices']);
    expect(kinds('10:00')).toEqual(['slices', 'length-unknown']);
  });

  it('far apart at irregular times are slices picked out, and so are two rows', () => {
    expect(kinds('10:05', '10:20', '14:35', '22:10')).toEqual(['slices', 'length-by-spacing']);
    expect(kinds('10:10', '10:30', '11:10', '12:10')).toEqual(['slices', 'length-by-spacing']);
    expect(kinds('10:10', '10:30', '14:35', '14:55')).toEqual(['slices', 'length-by-spacing']);
    expect(kinds('10:00', '11:00')).toEqual(['slices', 'length-by-spacing']);
  });

  it('at regular times are averages, though some are missing', () => {
    const coarse = ['refused', 'coarser-than-slice', 'length-by-spacing'];
    expect(kinds('10:00', '13:00', '20:00')).toEqual(coarse);
    expect(kinds('10:30', '11:30', '12:30')).toEqual(coarse);
    expect(kinds('10:00', '10:10', '10:20', '11:00')).toEqual(coarse);
    expect(kinds('10:00:03', '10:10:01', '10:20:02', '11:00:59')).toEqual(coarse);
    expect(kinds('10:00', '10:00', '10:10', '10:10', '10:20', '10:20')).toEqual(coarse);
  });

  it('are refused for more than a slice of their own agreement, with one success or many', () => {
    const rows = ['10:00,100,1', '10:05,100,100', '10:10,0,0'];
    expect(read('start,requests,successes', rows).refused).toEqual([]);
    expect(read('start,requests,successes', rows, 'im')).toMatchObject({
      entries: [],
      refused: ['2 coarser-than-slice'],
      passedOver: [3, 4],
    });
    expect(
      read('start,requests,success rate', ['10:00,333,99.5%', '11:00,0,', '12:00,333,100.0%']),
    ).toMatchObject({ refused: ['2 coarser-than-slice'], passedOver: [3, 4] });
  });
});

describe('a row of counts', () => {
  it('keeps its exclusion and note', () => {
    const { entries, refused } = read(
      'date,total,failed,exclusion,note',
      ['10:00,100,3,5.10,storm', '11:00,100,4,,', '12:00,100,5,9.9,'],
      'ccc',
    );
    expect(entries).toEqual(['2 10:00 100 3 5.10 storm', '3 11:00 100 4']);
    expect(refused).toEqual(['4 unknown-exclusion']);
  });
});

/** How many entries a row gives, and whether its rate is in doubt. */
function roundedRate(cells: string, product = 'ccc', head = 'date,calls,success rate') {
  const { entries, doubts } = read(head, [cells], product);
  return [entries.length, doubts.includes('rounded-rate')];
}

describe('a rate whose digits leave several numbers of failures open', () => {
  it.each([
    ['00:00,200000,99.5%', true],
    ['00:00,1000,99%', true],
    ['00:00,1200,95.0%', true],
    ['00:00,1000,95.0%', false],
    ['00:00,999,100.0%', false],
    ['00:00,1000,99.50%', false],
  ])('%s is taken, and in doubt: %s', (cells, isOpen) => {
    expect(roundedRate(cells)).toEqual([1, isOpen]);
    expect(roundedRate(cells, 'trtc', 'time,requests,success rate')).toEqual([1, isOpen]);
  });

  it('is in none where the failures stand beside it', () => {
    const head = 'date,calls,failed,success rate';
    expect(roundedRate('00:00,200000,1000,99.5%', 'ccc', head)).toEqual([1, false]);
  });
});
