import { useMemo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from './use-formats';
import { useLanguage } from './use-language';
import { WordsContext, type Words } from '../ui/words';

/** Hands the kit its words in the language that it stands in. */
export function KitWords({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('app');
  const { formatDay } = useFormats();
  const language = useLanguage();
  const words = useMemo<Words>(
    () => ({
      clause: (number) => t(($) => $.mark.clause, { number }),
      reading: (code) => t(($) => $.mark.reading, { code }),
      between: language === 'en' ? ', ' : '、',
      edition: (day) =>
        day === null ? t(($) => $.mark.undated) : t(($) => $.mark.edition, { day: formatDay(day) }),
      inOurWords: t(($) => $.mark.inOurWords),
      officialPage: (title) => t(($) => $.mark.officialPage, { title }),
      close: t(($) => $.close),
      corrections: (count) => t(($) => $.corrections, { count }),
    }),
    [t, formatDay, language],
  );
  return <WordsContext value={words}>{children}</WordsContext>;
}
