import { useTranslation } from 'react-i18next';
import type { Problem } from '../case/problem';
import { useFormats } from '../i18n/use-formats';
import type { Mistake, Place } from './mistakes';
import { useWizard } from './wizard-context';

export interface ProblemText {
  /** What is wrong and what to do, beside the control. */
  readonly sentence: (mistake: Mistake) => string;
  /** The same where it stands alone, and has to name the control. */
  readonly inSummary: (mistake: Mistake) => string;
}

export function useProblemText(): ProblemText {
  const { t } = useTranslation('problems');
  const { t: tw } = useTranslation('wizard');
  const { formatDayRangeShort } = useFormats();
  const { draft, soFar } = useWizard();

  function sentence({ place, problem: { code, values } }: Mistake): string {
    if (code === 'missing') return missing(place);
    // A cell of the log wants a time as well.
    const wantsTime = place.kind === 'row' && code === 'not-a-date' && draft.log[place.row]?.kind !== 'count';
    return t(($) => $[wantsTime ? 'not-an-instant' : code], texts(values));
  }

  function missing(place: Place): string {
    if (place.kind === 'field') return tw(($) => $.missing[place.field]);
    if (place.kind === 'row') return tw(($) => $.missing[place.column]);
    return place.kind === 'month' ? tw(($) => $.missing.consumed) : t(($) => $.missing);
  }

  function inSummary(mistake: Mistake): string {
    const { place, problem } = mistake;
    const text = sentence(mistake);
    if (place.kind === 'row')
      return tw(($) => $.summary.row, {
        row: place.row + 1,
        column: tw(($) => $.columns[place.column]),
        text,
      });
    if (place.kind === 'month') return tw(($) => $.summary.field, { field: monthName(place.month), text });
    if (place.kind === 'log' || problem.code === 'missing') return text;
    return tw(($) => $.summary.field, { field: tw(($) => $.fields[place.field]), text });
  }

  function monthName(start: string): string {
    const month = soFar.months?.find((one) => one.start === start);
    return month ? formatDayRangeShort(month.start, month.end) : start;
  }

  return { sentence, inSummary };
}

function texts(values: Problem['values'] = {}): Record<string, string> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, String(value)]));
}
