import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { mutatedLink } from '../../../fuzz/mutated-links';
import { Random } from '../../../fuzz/random';
import { decodeLink } from './decode-link';

interface Golden {
  readonly link: string;
  readonly termsEdition: string;
  readonly draft: unknown;
}

const folder = new URL('golden/', import.meta.url);
const golden = readdirSync(folder).map((file): [string, Golden] => [
  file,
  JSON.parse(readFileSync(new URL(file, folder), 'utf8')),
]);

it('keeps every golden link', () => expect(golden).toHaveLength(12));

it.each(golden)('%s opens as on the day it was made', async (_, { link, termsEdition, draft }) => {
  expect(await decodeLink(link)).toEqual({ ok: true, termsEdition, draft });
});

it('ends in an answer, however a link is broken', async () => {
  const links = golden.map(([, { link }]) => link);
  const ends = new Map<string, number>();
  const random = new Random(1);
  for (let made = 0; made < 20_000; made++) {
    const link = await decodeLink(mutatedLink(random, links));
    const end = link.ok ? 'ok' : link.code;
    ends.set(end, (ends.get(end) ?? 0) + 1);
  }
  // Mutations below the checksum reach the schema, and some still say something
  expect(ends.get('ok')).toBeGreaterThan(100);
  expect(ends.get('damaged')).toBeGreaterThan(10_000);
});
