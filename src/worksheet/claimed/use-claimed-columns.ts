import type { MonthAssessment } from '../../domain';
import { useResult } from '../../working/result';

/** The columns that not every claim has. */
export interface ClaimedColumns {
  readonly hasCautious: boolean;
  readonly hasMessages: boolean;
}

export function useClaimedColumns(months: readonly MonthAssessment[]): ClaimedColumns {
  const { terms, subject } = useResult();
  return {
    hasCautious: months.some(({ amount, cautiousAmount }) => cautiousAmount !== amount),
    hasMessages: terms.remedy.kind === 'messages' && subject.fees.messagePrice !== null,
  };
}
