import { Trans, useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { Typeset } from '../../ui/typeset/Typeset';
import { Marks } from '../../ui/Marks';
import { Notice } from '../../ui/Notice';
import { edgeReading } from '../../working/edge-reading';
import { ReadingMark } from '../ReadingMark';
import { useResult } from '../../working/result';
import { useDays } from '../../working/words/use-days';

/** More months than this are told of together. */
const mostTold = 3;

/** Months whose tier depends on how slices are read that are down, or excluded, only in part. */
export function EdgeNotices({ months }: { readonly months: readonly MonthAssessment[] }) {
  const { t } = useTranslation('results');
  const { formatInteger } = useFormats();
  const { month: nameOf } = useDays();
  const { terms, assessment } = useResult();
  const tier = (credit: number) =>
    credit === 0 ? t(($) => $.notice.noTier) : t(($) => $.notice.tier, { credit });
  const hasShort = assessment.findings.some(({ code }) => code === 'too-short');
  const components = {
    reading: (
      <Marks>
        <ReadingMark code={edgeReading(terms)} />
        {hasShort && (
          <>
            {' '}
            <ReadingMark code="R6" />
          </>
        )}
      </Marks>
    ),
  };
  if (months.length > mostTold)
    return (
      <Notice>
        <Trans
          parent={Typeset}
          t={t}
          i18nKey={($) => $.notice.edgeMany}
          values={{ number: formatInteger(months.length) }}
          components={components}
        />
      </Notice>
    );
  return months.map((month) => (
    <Notice key={month.index}>
      <Trans
        parent={Typeset}
        t={t}
        i18nKey={($) => $.notice.edge}
        values={{
          month: nameOf(month),
          lower: tier(month.credit.lower),
          upper: tier(month.credit.upper),
          expected: tier(month.credit.expected),
        }}
        components={components}
      />
    </Notice>
  ));
}
