import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import type { Terms } from '../terms/schema';
import { Clauses } from '../ui/Clauses';

/** What an agreement counts as lost, and out of what. */
export function Lost({ measure }: { readonly measure: Terms['measure'] }) {
  const { t } = useTranslation('home');
  const language = useLanguage();
  if (measure.kind === 'occurrences')
    return (
      <>
        <p>
          {measure.failure.name[language]} <Clauses numbers={measure.failure.clauses} />
        </p>
        <p className="agreements__note">
          {t(($) => $.lost.outOf, { name: measure.total.name[language] })}{' '}
          <Clauses numbers={measure.total.clauses} />
        </p>
      </>
    );
  const { attempt, breach, slice } = measure;
  return (
    <>
      <p>
        {breach.kind === 'below'
          ? t(($) => $.lost.minutesBelow, { count: slice.minutes, rate: breach.rate })
          : t(($) => $.lost.minutesAllFailed, { count: slice.minutes })}{' '}
        <Clauses numbers={[slice.clause, breach.clause]} />
      </p>
      <p className="agreements__note">
        {t(($) => $.lost.attempt, { name: attempt.name[language] })} <Clauses numbers={[attempt.clause]} />
      </p>
    </>
  );
}
