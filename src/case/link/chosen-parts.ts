import { newDraft, noClaimant, type Draft } from '../draft';

/** What whoever makes a link may leave out of it. */
export const optionalParts = ['fees', 'claimant', 'notes'] as const;
export type OptionalPart = (typeof optionalParts)[number];

/** A draft with no more than the parts chosen. The currency stays: it says nothing of the sum. */
export function chosenParts(draft: Draft, chosen: ReadonlySet<OptionalPart>): Draft {
  const { fees } = newDraft(draft.product, draft.id);
  return {
    ...draft,
    ...(!chosen.has('fees') && { fees: { ...fees, currency: draft.fees.currency } }),
    ...(!chosen.has('claimant') && { claimant: noClaimant }),
    ...(!chosen.has('notes') && { title: '', log: draft.log.map((entry) => ({ ...entry, note: '' })) }),
  };
}

/** Whether anything stands there that could be left out. */
export function holds({ fees, claimant, title, log }: Draft, part: OptionalPart): boolean {
  if (part === 'claimant') return Object.values(claimant).some(isWritten);
  if (part === 'notes') return [title, ...log.map(({ note }) => note)].some(isWritten);
  const single = Object.values(fees.byMonth).flatMap(({ consumed, deducted }) => [consumed, deducted]);
  return [fees.consumed, fees.deducted, fees.messagePrice, ...single].some(isWritten);
}

function isWritten(text: string): boolean {
  return text.trim() !== '';
}
