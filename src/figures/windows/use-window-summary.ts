import { useTranslation } from 'react-i18next';
import type { ClaimStatus, MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useSentences } from '../use-sentences';
import type { WindowFigure } from './window-rows';

/** How the windows stand on a day, in a sentence or two. */
export function useWindowSummary(figure: WindowFigure | null, asOf: string): string {
  const { t } = useTranslation('figures');
  const { formatDay, formatDayRange } = useFormats();
  const join = useSentences();
  if (!figure) return t(($) => $.windows.summary.none);
  const [only] = figure.all;
  if (only && figure.all.every(({ credit }) => credit.expected === 0)) {
    const { opensOn, closesOn } = only.claim;
    return t(($) => $.windows.summary.wouldBe, {
      month: formatDayRange(only.start, only.end),
      opens: formatDay(opensOn),
      closes: formatDay(closesOn),
    });
  }
  const having = (status: ClaimStatus) => figure.all.filter(({ claim }) => claim.status === status);
  const earliest = (months: readonly MonthAssessment[], day: 'opensOn' | 'closesOn') =>
    formatDay(months.map(({ claim }) => claim[day]).toSorted()[0] ?? asOf);
  const [open, waiting, closed] = [having('open'), having('not-yet-open'), having('closed')];
  const said: string[] = [];
  const day = formatDay(asOf);
  if (open.length === 0) said.push(t(($) => $.windows.summary.open.none, { day }));
  else {
    const values = { day, windows: open.length, closes: earliest(open, 'closesOn') };
    said.push(t(($) => $.windows.summary.open[number(open)], values));
  }
  if (waiting.length > 0) {
    const values = { windows: waiting.length, opens: earliest(waiting, 'opensOn') };
    said.push(t(($) => $.windows.summary.waiting[number(waiting)], values));
  }
  if (closed.length > 0) said.push(t(($) => $.windows.summary.closed, { count: closed.length }));
  const left = figure.all.length - figure.rows.length;
  if (left > 0) said.push(t(($) => $.windows.summary.left, { count: left }));
  return join(said);
}

function number(months: readonly MonthAssessment[]): 'one' | 'many' {
  return months.length === 1 ? 'one' : 'many';
}
