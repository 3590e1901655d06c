import type { DraftEntry } from '../../case/draft';
import type { Counts, EntryFindingCode, EntryShare } from '../../domain';
import { useLogContext } from './log-context';
import type { RowReport } from './row-report';

export interface ReportLines {
  /** For each month what counts there; or one that says that nothing does. */
  readonly parts: readonly ReportPart[];
  readonly details: readonly string[];
  /** Whether something of the row counts. */
  readonly counts: boolean;
}

interface ReportPart {
  readonly head: string;
  readonly minutes: string | null;
  /** How much of it other rows cover too. */
  readonly shared: string | null;
}

/** Months that stand by name in the report of one row; of more, their number. */
const mostNamed = 3;

export function useReportLines(
  entry: DraftEntry,
  report: RowReport | undefined,
  isWrong: boolean,
): ReportLines | null {
  const { t, language, formats, terms, monthName, asOf } = useLogContext();
  const { formatInteger, formatDay } = formats;
  const { measure, exclusions } = terms;
  const isSlices = measure.kind === 'timeslices';
  const minimum = isSlices ? measure.minimum.minutes : 0;
  const rate = isSlices && measure.breach.kind === 'below' ? measure.breach.rate : '';

  function reason(code: EntryFindingCode, isPart: boolean): string {
    if (code === 'excluded') {
      const summary = exclusions.find(({ clause }) => clause === entry.exclusion)?.summary[language] ?? '';
      return t(($) => $.report.excluded, { clause: entry.exclusion, summary });
    }
    if (code === 'outside-term') return isPart ? t(($) => $.report.partOutside) : t(($) => $.report.outside);
    if (code === 'after-as-of') return t(($) => $.report.afterAsOf, { day: formatDay(asOf) });
    if (code === 'too-short') return t(($) => $.report['too-short'], { count: minimum });
    return t(($) => $.report[code], { rate });
  }

  function part(share: Omit<EntryShare, 'month'>, month: string): ReportPart {
    const { expected } = share;
    const isShared = share.shared.expected > 0;
    const head = t(($) => $.report[isSlices ? 'slices' : measure.unit], {
      month,
      count: expected,
      number: formatInteger(expected),
    });
    return {
      head,
      minutes: isSlices ? minutes(share, measure.slice.minutes) : null,
      shared: isShared
        ? t(($) => $.report.shared, {
            count: share.shared.expected,
            number: formatInteger(share.shared.expected),
          })
        : null,
    };
  }

  function minutes({ lower, expected, upper }: Omit<EntryShare, 'month'>, perSlice: number): string {
    const values = { count: expected * perSlice, number: formatInteger(expected * perSlice) };
    if (lower === upper) return t(($) => $.report.minutes, values);
    return t(($) => $.report.minutesRange, {
      ...values,
      lower: formatInteger(lower * perSlice),
      upper: formatInteger(upper * perSlice),
    });
  }

  function partsOf(shares: readonly EntryShare[]): ReportPart[] {
    if (shares.length <= mostNamed) return shares.map((share) => part(share, monthName(share.month)));
    return [
      part(
        totalOf(shares),
        t(($) => $.report.months, { count: shares.length }),
      ),
    ];
  }

  if (isWrong || report?.kind === 'wrong') return quiet(t(($) => $.report.wrong));
  if (!report) return null;
  if (report.kind === 'unfinished') return quiet(t(($) => $.report.unfinished));
  if (report.kind === 'no-term') return quiet(t(($) => $.report.noTerm));
  const { shares, found } = report;
  const decisive = found.find((code) => code === 'excluded' || code === 'not-in-breach');
  // An excluded row's failures are not counted; its total stays.
  const notCounted = isSlices ? t(($) => $.report.notCounted) : t(($) => $.report.failuresNotCounted);
  if (decisive) return { ...quiet(notCounted), details: [reason(decisive, false)] };
  if (shares.length === 0) {
    const reasons = found.map((code) => reason(code, false));
    if (reasons.length > 0) return { ...quiet(t(($) => $.report.notCounted)), details: reasons };
    if (!isSlices) return quiet(t(($) => $.report.noFailure));
    return { ...quiet(t(($) => $.report.notCounted)), details: [t(($) => $.report.noSlice)] };
  }
  const parts = partsOf(shares);
  const isShared = parts.some(({ shared }) => shared !== null);
  const details = found.filter((code) => code !== 'overlapping' || !isShared);
  return { parts, details: details.map((code) => reason(code, true)), counts: true };
}

function totalOf(shares: readonly EntryShare[]): Omit<EntryShare, 'month'> {
  const sum = (of: (share: EntryShare) => Counts): Counts => ({
    lower: shares.reduce((total, share) => total + of(share).lower, 0),
    expected: shares.reduce((total, share) => total + of(share).expected, 0),
    upper: shares.reduce((total, share) => total + of(share).upper, 0),
  });
  return { ...sum((share) => share), shared: sum(({ shared }) => shared) };
}

function quiet(head: string): ReportLines {
  return { parts: [{ head, minutes: null, shared: null }], details: [], counts: false };
}
