import type { JsonObject } from '../checker';

/** The first drafts carried no version, and the earliest of them no claimant. */
export function versionAndClaimant(draft: JsonObject): JsonObject {
  return {
    claimant: { account: '', contact: '', reference: '' },
    ...draft,
    format: 'sla-draft',
    version: 1,
  };
}
