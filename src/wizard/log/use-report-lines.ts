import { useTranslation } from 'react-i18next';
import type { DraftEntry } from '../../case/draft';
import type { EntryFindingCode, EntryShare } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { useLogContext } from './log-context';
import type { RowReport } from './row-report';

export interface ReportLines {
  readonly head: string;
  readonly details: readonly string[];
  /** Whether something of the row counts. */
  readonly counts: boolean;
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
  const { formatInteger, formatList, formatDay } = useFormats();
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

  function counted(shares: readonly EntryShare[]): Pick<ReportLines, 'head' | 'details'> {
    const unit = measure.kind === 'timeslices' ? 'slices' : 'failures';
    const sum = shares.reduce((total, { expected }) => total + expected, 0);
    const share = (count: number, month: string) =>
      t(($) => $.report[unit], { month, count, number: formatInteger(count) });
    const head =
      shares.length > mostNamed
        ? share(
            sum,
            t(($) => $.report.months, { count: shares.length }),
          )
        : formatList(shares.map(({ expected, month }) => share(expected, monthName(month))));
    return { head, details: measure.kind === 'timeslices' ? [minutes(shares, measure.slice.minutes)] : [] };
  }

  function minutes(shares: readonly EntryShare[], perSlice: number): string {
    const shown = shares.length > mostNamed ? [totalOf(shares)] : shares;
    return formatList(
      shown.map(({ lower, expected, upper }) => {
        const count = expected * perSlice;
        const values = {
          count,
          number: formatInteger(count),
          lower: formatInteger(lower * perSlice),
          upper: formatInteger(upper * perSlice),
        };
        return lower === upper ? t(($) => $.report.minutes, values) : t(($) => $.report.minutesRange, values);
      }),
    );
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
  const { head, details } = counted(shares);
  return { head, details: [...details, ...found.map((code) => reason(code, true))], counts: true };
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
  return { head, details: [], counts: false };
}
