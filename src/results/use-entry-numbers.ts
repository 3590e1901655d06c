import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import { useResult } from '../working/result';

/** More entries than this are counted, not named. */
const mostNamed = 8;

/** Entries by their numbers, within a sentence: "1, 3, and 5". */
export function useEntryNumbers(): (entries: readonly number[]) => string {
  const { t } = useTranslation('results');
  const { formatInteger, formatList } = useFormats();
  const { numbers } = useResult();
  return (entries) => {
    const named = entries.slice(0, mostNamed).map((entry) => String(numbers[entry]));
    const more = entries.length - named.length;
    return more > 0
      ? t(($) => $.working.entriesMany, { entries: named.join(', '), number: formatInteger(more) })
      : formatList(named);
  };
}
