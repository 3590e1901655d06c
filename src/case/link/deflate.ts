/** More than any case that fits into a link, and little enough for any machine. */
export const mostInflated = 10_000_000;

/** Fails in a browser that cannot pack. */
export async function deflate(plain: Blob): Promise<Uint8Array> {
  const stream = plain.stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

export type Inflated =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: 'damaged' | 'too-large' | 'old-browser' };

/** Counts while it unpacks: a few bytes can stand for gigabytes. */
export async function inflate(bytes: Uint8Array<ArrayBuffer>): Promise<Inflated> {
  const unpacking = startUnpacking();
  if (!unpacking) return { ok: false, code: 'old-browser' };
  const reader = new Blob([bytes]).stream().pipeThrough(unpacking).getReader();
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { ok: true, text: text + decoder.decode() };
      size += value.length;
      if (size > mostInflated) {
        await reader.cancel();
        return { ok: false, code: 'too-large' };
      }
      text += decoder.decode(value, { stream: true });
    }
  } catch {
    return { ok: false, code: 'damaged' };
  }
}

/** null: the browser has none, or knows other kinds of packing only. */
function startUnpacking(): DecompressionStream | null {
  try {
    return new DecompressionStream('deflate-raw');
  } catch {
    return null;
  }
}
