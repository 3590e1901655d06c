import { useTranslation } from 'react-i18next';
import type { MonthAssessment, Range } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useResult } from '../../working/result';
import { stepReadings } from '../../working/step-readings';
import { reachesBeyond, workingEntries } from '../../working/working-entries';
import { Line } from './Line';

/** More entries than these stand in part D alone. */
const mostNamed = 4;

/** The entries that the month's figure is made of, and their sum. */
export function CountedLine({ month }: { readonly month: MonthAssessment }) {
  const { t } = useTranslation('worksheet');
  const result = useResult();
  const { measure } = result.terms;
  const words = useCountedWords(month);
  return (
    <Line
      title={t(($) => $.working.counted)}
      clauses={
        measure.kind === 'timeslices'
          ? [measure.breach.clause]
          : [...measure.total.clauses, ...measure.failure.clauses]
      }
      readings={stepReadings.counted(result, month)}
      formula={words}
    />
  );
}

function useCountedWords(month: MonthAssessment): string {
  const { t } = useTranslation('worksheet');
  const { formatInteger } = useFormats();
  const result = useResult();
  const { measure } = result.terms;
  const { total, bad } = month.measured;
  const entries = workingEntries(result, month);
  if (measure.kind === 'occurrences')
    return t(($) => $.working.counts[measure.unit], {
      count: entries.length,
      number: formatInteger(entries.length),
      total: formatInteger(total),
      bad: formatInteger(bad.expected),
    });

  const { minutes } = measure.slice;
  const amounts = (slices: number) => ({
    slices: formatInteger(slices),
    minutes: formatInteger(slices * minutes),
  });
  const ranged = (text: string, { lower, upper }: Pick<Range, 'lower' | 'upper'>) =>
    lower === upper
      ? text
      : t(($) => $.range, { text, lower: formatInteger(lower), upper: formatInteger(upper) });
  const counted = entries.flatMap(({ entry, is, share }) => (share ? [{ entry, is, share }] : []));
  const sum = amounts(bad.expected / minutes);
  if (counted.length > mostNamed) {
    const number = formatInteger(counted.length);
    return ranged(
      t(($) => $.working.many, { count: counted.length, number, ...sum }),
      bad,
    );
  }
  const named = counted.map(({ entry, is, share }) =>
    ranged(
      t(($) => (reachesBeyond(is, month) ? $.working.entryHere : $.working.entry), {
        number: String(result.numbers[entry]),
        ...amounts(share.expected),
      }),
      { lower: share.lower * minutes, upper: share.upper * minutes },
    ),
  );
  if (named.length !== 1)
    named.push(
      ranged(
        t(($) => $.working.sum, sum),
        bad,
      ),
    );
  return named.reduce((first, second) => t(($) => $.joined, { first, second }));
}
