import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import type { Terms } from '../../terms/schema';
import { Fact, Facts } from '../Facts';

type Occurrences = Extract<Terms['measure'], { readonly kind: 'occurrences' }>;

export function OccurrenceFacts({ measure: { failure, total } }: { readonly measure: Occurrences }) {
  const { t } = useTranslation('agreement');
  const language = useLanguage();
  return (
    <Facts>
      <Fact name={t(($) => $.measure.countsAsLost)} clauses={failure.clauses}>
        {failure.name[language]}
      </Fact>
      <Fact name={t(($) => $.measure.outOf)} clauses={total.clauses}>
        {total.name[language]}
      </Fact>
    </Facts>
  );
}
