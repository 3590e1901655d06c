import { noClaimant, type Claimant } from '../../case/draft';
import type { CaseJson } from '../../case/read-draft';

/** Who claims, as the case file says it; what is not given is empty. */
export function claimantOf(file: CaseJson): Claimant {
  const given = file['claimant'];
  if (typeof given !== 'object' || given === null) return noClaimant;
  const text = (key: keyof Claimant): string => {
    const value = Object.entries(given).find(([name]) => name === key)?.[1];
    return typeof value === 'string' ? value : '';
  };
  return { account: text('account'), contact: text('contact'), reference: text('reference') };
}
