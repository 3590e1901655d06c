import { expect, it } from 'vitest';
import { namedDraft } from '../../working/named-result.test-support';
import { newDraft, noClaimant } from '../draft';
import { chosenParts, holds, optionalParts } from './chosen-parts';

const draft = {
  ...namedDraft('sms-messages-as-compensation'),
  title: 'March',
  claimant: { account: '100012345678', contact: '', reference: '' },
};
const noted = { ...draft, log: draft.log.map((entry) => ({ ...entry, note: 'seen by ops' })) };

it('keeps everything where everything is chosen', () => {
  expect(chosenParts(noted, new Set(optionalParts))).toEqual(noted);
});

it('keeps neither fees nor claimant nor notes where none is', () => {
  const left = chosenParts(noted, new Set());
  expect(left.fees).toEqual({ ...newDraft('sms', '').fees, currency: draft.fees.currency });
  expect(left.claimant).toEqual(noClaimant);
  expect(left.title).toBe('');
  expect(left.log).toEqual(draft.log.map((entry) => ({ ...entry, note: '' })));
  expect(optionalParts.filter((part) => holds(left, part))).toEqual([]);
  expect(left.purchase).toEqual(draft.purchase);
});

it('knows which of them there are', () => {
  expect(optionalParts.filter((part) => holds(noted, part))).toEqual([...optionalParts]);
  expect(holds({ ...draft, title: ' ', claimant: noClaimant }, 'notes')).toBe(false);
});
