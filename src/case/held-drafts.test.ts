import { expect, it } from 'vitest';
import { newDraft } from './draft';
import { HeldDrafts } from './held-drafts';

it('lists cases changed in the same millisecond, all of them, in the same order however they came', () => {
  const [a, b, later] = [100, 100, 101].map((changedAt, place) => ({
    ...newDraft('trtc', `id-${place}`),
    changedAt,
  }));
  if (!a || !b || !later) throw new Error('no drafts');
  for (const came of [
    [a, b, later],
    [later, b, a],
  ]) {
    const held = new HeldDrafts(() => undefined);
    for (const draft of came) held.hold(draft);
    expect(held.written()).toEqual([later, a, b]);
  }
});
