import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useResult } from '../result';
import { budgetOf } from '../tier-working';

/** How much of what the commitment allows a month has used up, and what is left of it; none for a month not measured. */
export function useBudgetWords(): (month: Pick<MonthAssessment, 'measured'>) => string[] {
  const { t } = useTranslation('working');
  const { formatAmount, formatInteger } = useFormats();
  const { terms } = useResult();
  return ({ measured }) => {
    if (measured.total === 0) return [];
    const { allowed, used, left } = budgetOf(terms, measured);
    if (used === null) return [t(($) => $.budget.none)];
    return [
      t(($) => $.budget[measured.unit], {
        count: allowed,
        allowed: formatInteger(allowed),
        bad: formatInteger(measured.bad.expected),
        used: formatAmount(used),
      }),
      left > 0
        ? t(($) => $.budget.left[measured.unit], { count: left, left: formatInteger(left) })
        : t(($) => $.budget.gone),
    ];
  };
}
