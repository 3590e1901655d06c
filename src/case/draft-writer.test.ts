import { expect, it } from 'vitest';
import { newDraft, type Draft } from './draft';
import { DraftWriter } from './draft-writer';

const draft = (id: string, title = ''): Draft => ({ ...newDraft('trtc', id), title });

/** A browser that takes what `takes` says, when it is told to go on. */
function browser(takes: (draft: Draft) => boolean) {
  const written: Draft[] = [];
  const said: string[] = [];
  const going: (() => void)[] = [];
  const writer = new DraftWriter({
    write: async (one) => {
      await new Promise<void>((go) => going.push(go));
      if (!takes(one)) throw new Error('full');
      written.push(one);
    },
    leave: () => undefined,
    say: (state) => said.push(state),
  });
  const settle = async () => {
    while (going.length > 0) {
      going.shift()?.();
      await new Promise((next) => setTimeout(next, 0));
    }
  };
  return { writer, written, said, settle };
}

it('writes of what changes while it writes only the last', async () => {
  const { writer, written, said, settle } = browser(() => true);
  for (const title of ['a', 'ab', 'abc']) writer.keep(draft('1', title));
  await settle();
  expect(written.map(({ title }) => title)).toEqual(['a', 'abc']);
  expect(said.at(-1)).toBe('saved');
});

it('does not say that all is saved while one is not', async () => {
  let isFull = true;
  const { writer, written, said, settle } = browser(({ id }) => id !== 'long' || !isFull);
  writer.keep(draft('long'));
  await settle();
  expect(said.at(-1)).toBe('unsaved');
  said.length = 0;
  writer.keep(draft('short'));
  await settle();
  expect(written.map(({ id }) => id)).toEqual(['short']);
  expect(new Set(said)).toEqual(new Set(['unsaved']));
  // With the next write it is tried again.
  isFull = false;
  writer.keep(draft('short', 'b'));
  await settle();
  expect(written.map(({ id }) => id)).toEqual(['short', 'long', 'short']);
  expect(said.at(-1)).toBe('saved');
});

it('does not write again what was removed while it failed', async () => {
  const { writer, written, said, settle } = browser(({ id }) => id !== 'long');
  writer.keep(draft('long'));
  writer.forget('long');
  await settle();
  writer.keep(draft('short'));
  await settle();
  expect(written.map(({ id }) => id)).toEqual(['short']);
  expect(said.at(-1)).toBe('saved');
});
