import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { numberRuns } from './ruler-numbers';

const mostRuns = 2;

/** The numbers of entries whose marks share a label: "8–12", "3, 7", and how many where they are scattered. */
export function useNumberText(): (numbers: readonly number[]) => string {
  const { t } = useTranslation('figures');
  const { formatInteger } = useFormats();
  return useCallback(
    (numbers) => {
      const runs = numberRuns(numbers);
      if (runs.length > mostRuns) return t(($) => $.ruler.numbers.count, { count: numbers.length });
      return runs
        .map(({ first, last }) => {
          if (first === last) return formatInteger(first);
          return t(($) => $.ruler.numbers.range, { first: formatInteger(first), last: formatInteger(last) });
        })
        .reduce((before, after) => t(($) => $.ruler.numbers.two, { before, after }));
    },
    [t, formatInteger],
  );
}
