import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { termsSchema } from '../terms/schema';
import { newDraft, newEntry } from './draft';
import { isOfKinds } from './kinds-of';
import { decodeLink } from './link/decode-link';
import { encodeLink } from './link/encode-link';

/** Inputs that `npm run fuzz` found to do harm. */

const folder = path.join(import.meta.dirname, '../../public/terms');
const terms = (id: string) =>
  termsSchema.parse(JSON.parse(readFileSync(path.join(folder, `${id}.json`), 'utf8')));

it('tells rows that a link’s product cannot have', async () => {
  const draft = { ...newDraft('trtc', 'd'), log: [{ ...newEntry('count', 'a'), total: '5' }] };
  const link = await decodeLink((await encodeLink(draft, '12345678', '2026-06-01')) ?? '');
  if (!link.ok) throw new Error(link.code);
  expect(isOfKinds(link.draft, terms('trtc'))).toBe(false);
  expect(isOfKinds(link.draft, terms('ccc'))).toBe(true);
});
