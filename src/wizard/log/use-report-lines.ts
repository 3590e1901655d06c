import { useTranslation } from 'react-i18next';
import type { DraftEntry } from '../../case/draft';
import type { EntryFindingCode, EntryShare } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { useLogContext } from './log-context';
import type { RowReport } from './row-report';

export interface ReportLines {
  /** For each month what counts there; or one that says that nothing does. */
  readonly parts: readonly ReportPart[];
  readonly details: readonly string[];
  /** Whether something of the row counts. */
  readonly counts: boolean;
}

export interface ReportPart {
  readonly head: string;
  readonly minutes: string | null;
}

/** Months that stand by name in the report of one row; of more, their number. */
const mostNamed = 3;

export function useReportLines(
  entry: DraftEntry,
  report: RowReport | undefined,
  isWrong: boolean,
): ReportLines | null {
  const { t } = useTranslation('wizard');
  const language = useLanguage();
  const { formatInteger, formatDay } = useFormats();
  const { terms, monthName, asOf } = useLogContext();
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
    const head = t(($) => $.report[isSlices ? 'slices' : 'failures'], {
      month,
      count: expected,
      number: formatInteger(expected),
    });
    return { head, minutes: isSlices ? minutes(share, measure.slice.minutes) : null };
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
  if (decisive) return { ...quiet(t(($) => $.report.notCounted)), details: [reason(decisive, false)] };
  if (shares.length === 0) {
    const reasons = found.map((code) => reason(code, false));
    const nothing = measure.kind === 'timeslices' ? t(($) => $.report.noSlice) : t(($) => $.report.noFailure);
    return { ...quiet(t(($) => $.report.notCounted)), details: reasons.length > 0 ? reasons : [nothing] };
  }
  return { parts: partsOf(shares), details: found.map((code) => reason(code, true)), counts: true };
}

function totalOf(shares: readonly EntryShare[]) {
  const total = { lower: 0, expected: 0, upper: 0 };
  for (const { lower, expected, upper } of shares) {
    total.lower += lower;
    total.expected += expected;
    total.upper += upper;
  }
  return total;
}

function quiet(head: string): ReportLines {
  return { parts: [{ head, minutes: null }], details: [], counts: false };
}
