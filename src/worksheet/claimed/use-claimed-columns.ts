import { useResult } from '../../working/result';

export function useClaimedColumns() {
  const { terms, subject } = useResult();
  return {
    /** Where vouchers are out of the base anyway, there is no other figure. */
    hasCautious: terms.fee.basis === 'consumed',
    hasMessages: terms.remedy.kind === 'messages' && subject.fees.messagePrice !== null,
  };
}
