import type { TFunction } from 'i18next';
import type { EntryShare, Instant, LogEntry } from '../../domain';
import type { Formats } from '../../i18n/format';
import { writtenField } from '../../working/as-written';
import { clockTime } from '../../working/clock';
import { codesByEntry } from '../../working/codes-by-entry';
import { plainText } from '../../working/plain-text';
import type { Result } from '../../working/result';
import { decimalText, shortest } from '../../working/sums';
import type { Cell } from './csv';

interface EntriesTableWords {
  readonly t: TFunction<'claim-kit'>;
  readonly formats: Formats;
}

/** Each entry of the log, a row for every month it counts in and one where it counts in none. */
export function entriesTable({ t, formats }: EntriesTableWords, result: Result): Cell[][] {
  const { terms, subject, assessment, shares, numbers, file } = result;
  const codes = codesByEntry(assessment.findings);
  const isSliced = terms.measure.kind === 'timeslices';
  const header = [
    t(($) => $.csv.record),
    t(($) => $.csv.kind),
    t(($) => $.csv.from),
    t(($) => $.csv.to),
    ...(isSliced
      ? [t(($) => $.csv.rate), t(($) => $.csv.requests), t(($) => $.csv.successes)]
      : [t(($) => $.csv.total), t(($) => $.csv.failed)]),
    t(($) => $.csv.exclusion),
    t(($) => $.csv.month),
    t(($) => $.csv.start),
    ...(isSliced
      ? [
          t(($) => $.csv.slicesLower),
          t(($) => $.csv.slicesExpected),
          t(($) => $.csv.slicesUpper),
          t(($) => $.csv.slicesShared),
        ]
      : [t(($) => $.csv.failures)]),
    t(($) => $.csv.remark),
    t(($) => $.csv.note),
  ];
  const share = (of: EntryShare | null): Cell[] => {
    const { lower, expected, upper, shared } = of ?? noShare;
    const month = of ? [of.month, assessment.months[of.month - 1]?.start ?? null] : [null, null];
    return [...month, ...(isSliced ? [lower, expected, upper, shared.expected] : [expected])];
  };
  const rows = subject.log.flatMap((entry, index): Cell[][] => {
    const own = shares[index] ?? [];
    const remarks = (codes.get(index) ?? []).map((code) => t(($) => $.csv.remarks[code]));
    return (own.length > 0 ? own : [null]).map((of) => [
      numbers[index] ?? null,
      t(($) => $.csv.kinds[entry.kind]),
      ...times(entry),
      ...measured(entry),
      entry.exclusion,
      ...share(of),
      formats.formatList(remarks),
      plainText(writtenField(file, index, 'note') ?? ''),
    ]);
  });
  return [header, ...rows];
}

const none = { lower: 0, expected: 0, upper: 0 };
const noShare = { ...none, shared: none };

function times(entry: LogEntry): Cell[] {
  if (entry.kind === 'interval') return [timeText(entry.start), timeText(entry.end)];
  return [timeText({ second: entry.second, nano: 0 }), null];
}

function timeText(instant: Instant): string {
  const { day, time } = clockTime(instant);
  return `${day} ${time}`;
}

function measured(entry: LogEntry): Cell[] {
  if (entry.kind === 'count') return [entry.total, entry.failed];
  if ('requests' in entry) return [null, entry.requests, entry.successes];
  return [decimalText(shortest(entry.successRate, 0)), null, null];
}
