import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { Fact, Facts } from '../Facts';
import type { Timeslices } from './sample-slices';

export function SliceFacts({ measure }: { readonly measure: Timeslices }) {
  const { t } = useTranslation('agreement');
  const language = useLanguage();
  const { attempt, slice, breach, minimum, total } = measure;
  return (
    <Facts>
      <Fact name={t(($) => $.measure.tried)} clauses={[attempt.clause]}>
        {attempt.name[language]}
      </Fact>
      <Fact name={t(($) => $.measure.slice)} clauses={[slice.clause]}>
        {t(($) => $.measure.sliceOf, { count: slice.minutes })}
      </Fact>
      <Fact name={t(($) => $.measure.lostWhen)} clauses={[breach.clause]}>
        {breach.kind === 'below'
          ? t(($) => $.measure.below, { rate: breach.rate })
          : t(($) => $.measure.allFailed)}
      </Fact>
      {minimum.minutes > 0 && (
        <Fact name={t(($) => $.measure.tooShort)} clauses={[minimum.clause]}>
          {t(($) => $.measure.shorter, { count: minimum.minutes })}
        </Fact>
      )}
      <Fact name={t(($) => $.measure.outOf)} clauses={[total.clause]}>
        {t(($) => $.measure.all.minutes)}
      </Fact>
    </Facts>
  );
}
