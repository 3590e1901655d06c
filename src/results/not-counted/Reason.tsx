import { useTranslation } from 'react-i18next';
import type { EntryFindingCode, LogEntry } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import type { Terms } from '../../terms/schema';
import { Clause } from '../../ui/Clause';
import { ReadingMark } from '../ReadingMark';
import { useResult } from '../../working/result';
import { Sentences } from '../../i18n/Sentences';

interface ReasonProps {
  readonly code: EntryFindingCode;
  readonly entry: LogEntry;
  /** Whether some of it counts all the same. */
  readonly isCounted: boolean;
  /** In the working of a service month: its index. */
  readonly month?: number;
}

/** Why an entry does not simply count, in a sentence, and the clause or reading that says so. */
export function Reason({ code, entry, isCounted, month }: ReasonProps) {
  const { t } = useTranslation('results');
  const { terms } = useResult();
  const clause = clauseOf(code, entry, terms);
  const at = month === undefined ? {} : { month };
  return (
    <p>
      <Sentences>
        <Sentence code={code} entry={entry} isCounted={isCounted} />
        {code === 'excluded' && entry.kind === 'count' && t(($) => $.reason.excludedTotal)}
      </Sentences>
      {clause && (
        <>
          {' '}
          <Clause number={clause} />
        </>
      )}
      {code === 'too-short' && (
        <>
          {' '}
          <ReadingMark code="R6" {...at} />
        </>
      )}
      {code === 'excluded' && entry.kind === 'count' && (
        <>
          {' '}
          <ReadingMark code="R13" {...at} />
        </>
      )}
    </p>
  );
}

function Sentence({ code, entry, isCounted }: ReasonProps): string | null {
  const { t } = useTranslation('results');
  const language = useLanguage();
  const { formatDay } = useFormats();
  const { terms, assessment } = useResult();
  const { measure } = terms;
  switch (code) {
    case 'excluded': {
      const exclusion = terms.exclusions.find(({ clause }) => clause === entry.exclusion);
      return t(($) => $.reason.excluded, { summary: exclusion?.summary[language] ?? '' });
    }
    case 'outside-term':
      return isCounted ? t(($) => $.reason.partOutside) : t(($) => $.reason.outside);
    case 'not-in-breach':
      return measure.kind === 'timeslices' && measure.breach.kind === 'below'
        ? t(($) => $.reason.notInBreach, { rate: measure.breach.rate })
        : null;
    case 'too-short':
      return measure.kind === 'timeslices'
        ? t(($) => $.reason.tooShort, { count: measure.minimum.minutes })
        : null;
    case 'overlapping':
      return t(($) => $.reason.overlapping);
    case 'overruled':
      return t(($) => $.reason.overruled);
    case 'after-as-of':
      return t(($) => $.reason.afterAsOf, { day: formatDay(assessment.asOf) });
    default:
      return code satisfies never;
  }
}

function clauseOf(code: EntryFindingCode, entry: LogEntry, { measure, serviceMonth }: Terms): string | null {
  if (code === 'excluded') return entry.exclusion;
  if (code === 'outside-term') return serviceMonth.clause;
  if (measure.kind !== 'timeslices') return null;
  if (code === 'too-short') return measure.minimum.clause;
  if (code === 'not-in-breach' || code === 'overruled' || code === 'overlapping')
    return measure.breach.clause;
  return null;
}
