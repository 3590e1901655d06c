import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages } from '../../i18n/languages';
import { namedResult, writtenResult } from '../../working/named-result.test-support';
import { wordsOf } from '../ticket/words-of.test-support';
import type { Cell } from './csv';
import { entriesTable } from './entries-table';
import { monthsTable } from './months-table';

const names = readdirSync(new URL('../../cli/cases/', import.meta.url))
  .filter((file) => file.endsWith('.case.json'))
  .map((file) => file.replace('.case.json', ''));

const words = { ...wordsOf('en'), status: () => 'open' };

describe.each(names)('%s', (name) => {
  const result = namedResult(name);
  const { months } = result.assessment;

  it('has the figures of the assessment, a row a month', () => {
    expect(records(monthsTable(words, result))).toEqual(
      months.map((month) => ({
        'Service month no.': month.index,
        'First day': month.start,
        'Last day': month.end,
        Days: month.days,
        Unit: month.measured.unit,
        'Unavailable or failed, least': month.measured.bad.lower,
        'Unavailable or failed, counted': month.measured.bad.expected,
        'Unavailable or failed, most': month.measured.bad.upper,
        Available: month.availability?.fraction[0] ?? null,
        Total: month.measured.total,
        'Availability in percent, cut off': month.availability?.percent ?? null,
        'Tier in percent, least': month.credit.lower,
        'Tier in percent, counted': month.credit.expected,
        'Tier in percent, most': month.credit.upper,
        Amount: month.amount,
        'Cautious amount': month.cautiousAmount,
        'Messages due': month.messages,
        Currency: result.assessment.currency,
        'Business day 5': month.claim.fifthBusinessDay,
        'Claims open': month.claim.opensOn,
        'Claims close': month.claim.closesOn,
        Provisional: month.claim.provisional ? 'yes' : 'no',
        [`Status on ${result.assessment.asOf}`]: 'open',
      })),
    );
  });

  it('has every record, and in its rows what a month counts', () => {
    const rows = records(entriesTable(words, result));
    expect(new Set(rows.map((row) => row['Entry']))).toEqual(new Set(result.numbers));
    const slice = result.terms.measure.kind === 'timeslices' ? result.terms.measure.slice.minutes : 1;
    for (const { index, measured } of months) {
      const own = rows.filter((row) => row['Service month no.'] === index);
      const sum = (column: string) => own.reduce((all, row) => all + Number(row[column] ?? 0), 0);
      const counted = sum('Slices, counted') + sum('Failures counted');
      if (sum('Slices counted, shared with other entries') === 0)
        expect(counted * slice).toBe(measured.bad.expected);
      else expect(counted * slice).toBeGreaterThan(measured.bad.expected);
    }
  });

  it.each(languages)('has as many cells in each row, in %s', (language) => {
    const tables = [monthsTable({ ...wordsOf(language), status: () => '' }, result)];
    for (const rows of [...tables, entriesTable(wordsOf(language), result)])
      expect(new Set(rows.map((row) => row.length)).size).toBe(1);
  });
});

it('tells a record’s times in Beijing, its measure, its exclusion and its note', () => {
  const result = writtenResult({
    format: 'sla-case',
    version: 1,
    product: 'trtc',
    purchase: { startDate: '2026-04-01', months: 1 },
    logZone: 'UTC',
    log: [
      {
        kind: 'interval',
        start: '2026-04-05T01:00',
        end: '2026-04-05T16:00',
        exclusion: '4.10',
        note: '=HYPERLINK("x")',
      },
      { kind: 'unit', start: '2026-04-06T01:00', requests: 10, successes: 4 },
    ],
    fees: { currency: 'CNY', default: { consumed: '1000.00' } },
    asOf: '2026-06-01',
  });
  expect(records(entriesTable(words, result))).toMatchObject([
    {
      Entry: 1,
      Kind: 'outage',
      'Start (Beijing time)': '2026-04-05 09:00',
      'End (Beijing time)': '2026-04-06 00:00',
      'Success rate in percent': '0',
      Exclusion: '4.10',
      'Service month no.': null,
      'Slices, counted': 0,
      Remark: 'excluded',
      Note: '=HYPERLINK("x")',
    },
    {
      Entry: 2,
      Kind: 'measured slice',
      Requests: 10,
      Successes: 4,
      'Service month no.': 1,
      'Slices, counted': 1,
    },
  ]);
});

it('writes a note without what would make it read as another, in the lines that it has', () => {
  const result = writtenResult({
    format: 'sla-case',
    version: 1,
    product: 'trtc',
    purchase: { startDate: '2026-04-01', months: 1 },
    log: [
      { kind: 'interval', start: '2026-04-05T01:00', end: '2026-04-05T02:00', note: 'a\u202Eb\u0007\nc' },
    ],
    fees: { currency: 'CNY', default: { consumed: '1000.00' } },
    asOf: '2026-06-01',
  });
  expect(records(entriesTable(words, result))).toMatchObject([{ Note: 'ab\nc' }]);
});

/** Rows by the header of each column. */
function records([header = [], ...rows]: Cell[][]): Record<string, Cell>[] {
  return rows.map((row) => Object.fromEntries(row.map((cell, column) => [String(header[column]), cell])));
}
