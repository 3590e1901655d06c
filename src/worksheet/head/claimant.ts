import { noClaimant, type Claimant } from '../../case/draft';
import type { CaseJson } from '../../case/read-draft';
import { oneLine } from '../../working/plain-text';

/** Who claims, as the case file says it, each on one line; what is not given is empty. */
export function claimantOf(file: CaseJson): Claimant {
  const given = file['claimant'];
  if (typeof given !== 'object' || given === null) return noClaimant;
  const text = (key: keyof Claimant): string => {
    const value = Object.entries(given).find(([name]) => name === key)?.[1];
    return typeof value === 'string' ? oneLine(value) : '';
  };
  return { account: text('account'), contact: text('contact'), reference: text('reference') };
}
