import { useTranslation } from 'react-i18next';
import type { Problem } from '../case/problem';
import { plainText } from '../written/normalise';
import { namesWeekday } from '../written/weekday';
import { columnName } from './log/columns';
import type { Mistake, Place } from './mistakes';
import { useMonthName } from './use-month-name';
import { useWizard } from './wizard-context';

export interface ProblemText {
  /** What is wrong and what to do, beside the control. */
  readonly sentence: (mistake: Mistake) => string;
  /** The same in its row of the log, where several stand together: it names the column. */
  readonly inRow: (mistake: Mistake) => string;
  /** The same where it stands alone, and has to name the control. */
  readonly inSummary: (mistake: Mistake) => string;
}

export function useProblemText(): ProblemText {
  const { t } = useTranslation('problems');
  const { t: tw } = useTranslation('wizard');
  const { terms, draft, soFar } = useWizard();
  const nameOf = useMonthName(terms, soFar.months);

  function sentence({ place, problem: { code, values } }: Mistake): string {
    if (code === 'missing') return missing(place);
    // A cell of the log wants a time as well.
    const wantsTime = place.kind === 'row' && code === 'not-a-date' && draft.log[place.row]?.kind !== 'count';
    if (wantsTime) return t(($) => $['not-an-instant']);
    if (code === 'no-such-date' && namesWeekday(plainText(written(place)) ?? ''))
      return t(($) => $['no-such-weekday']);
    return t(($) => $[code], texts(values));
  }

  function written(place: Place): string {
    if (place.kind === 'row') return draft.log[place.row]?.[place.column] ?? '';
    const isDay = place.kind === 'field' && (place.field === 'startDate' || place.field === 'endDate');
    return isDay ? draft.purchase[place.field] : '';
  }

  function missing(place: Place): string {
    if (place.kind === 'field') return tw(($) => $.missing[place.field]);
    if (place.kind === 'row') return tw(($) => $.missing[nameOfColumn(place)]);
    return place.kind === 'month' ? tw(($) => $.missing.consumed) : t(($) => $.missing);
  }

  function inRow(mistake: Mistake): string {
    const { place } = mistake;
    const text = sentence(mistake);
    if (place.kind !== 'row') return text;
    return tw(($) => $.summary.field, { field: tw(($) => $.columns[nameOfColumn(place)]), text });
  }

  function inSummary(mistake: Mistake): string {
    const { place, problem } = mistake;
    const text = sentence(mistake);
    if (place.kind === 'row')
      return tw(($) => $.summary.row, {
        row: place.row + 1,
        column: tw(($) => $.columns[nameOfColumn(place)]),
        text,
      });
    if (place.kind === 'month') return tw(($) => $.summary.field, { field: monthName(place.month), text });
    if (place.kind === 'log' || problem.code === 'missing') return text;
    return tw(($) => $.summary.field, { field: tw(($) => $.fields[place.field]), text });
  }

  function nameOfColumn({ row, column }: Extract<Place, { kind: 'row' }>) {
    return columnName(column, draft.log[row]?.kind ?? 'interval', terms);
  }

  function monthName(start: string): string {
    const month = soFar.months?.find((one) => one.start === start);
    return month ? nameOf(month) : start;
  }

  return { sentence, inRow, inSummary };
}

function texts(values: Problem['values'] = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
