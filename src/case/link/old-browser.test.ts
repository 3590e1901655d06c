import { afterEach, expect, it, vi } from 'vitest';
import { newDraft } from '../draft';
import { decodeLink } from './decode-link';
import { encodeLink } from './encode-link';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** As browsers that know `gzip` and `deflate` alone. */
function other(format: string): never {
  throw new TypeError(`Unsupported compression format: '${format}'`);
}

it('a browser that cannot pack reads no link, and fails to make one', async () => {
  const draft = newDraft('trtc', 'a');
  const link = (await encodeLink(draft, '0123abcd', '2026-11-20')) ?? '';
  expect((await decodeLink(link)).ok).toBe(true);
  for (const stub of [undefined, other]) {
    vi.stubGlobal('DecompressionStream', stub);
    vi.stubGlobal('CompressionStream', stub);
    expect(await decodeLink(link)).toEqual({ ok: false, code: 'old-browser' });
    await expect(encodeLink(draft, '0123abcd', '2026-11-20')).rejects.toThrow(TypeError);
    vi.unstubAllGlobals();
  }
});
