import type { Encoding, EncodingPreview } from './questions';
import { plausibility } from './plausibility';

export type Decoded =
  | { readonly kind: 'text'; readonly text: string; readonly encoding: Encoding }
  /** Not UTF-8: the person picks one by its preview, the likeliest first. */
  | { readonly kind: 'needs-encoding'; readonly candidates: readonly EncodingPreview[] };

/** How much is looked at to tell encodings apart. */
const probeBytes = 65_536;
const previewLines = 6;
const previewWidth = 120;

/**
 * Bytes to text: a byte-order mark decides, then strict UTF-8, then the answer, which several files dropped together may
 * share. No encoding is guessed without being asked: Chinese Excel saves CSV as GBK, Japanese as Shift_JIS, and each reads as nonsense in the other.
 */
export function decode(bytes: Uint8Array, answer?: Encoding): Decoded {
  const encoding = marked(bytes) ?? unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : null) ?? answer;
  if (encoding) return { kind: 'text', text: decodeAs(bytes, encoding), encoding };
  return { kind: 'needs-encoding', candidates: candidates(bytes) };
}

function decodeAs(bytes: Uint8Array, encoding: Encoding): string {
  // Some exports are padded with NUL; it never means anything.
  return new TextDecoder(encoding).decode(bytes).replaceAll('\0', '');
}

function marked(bytes: Uint8Array): Encoding | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : null;
}

/** Every second byte of Latin text, digits and separators in UTF-16 is zero; in no other encoding is any. */
function unmarkedUtf16(bytes: Uint8Array): Encoding | null {
  const probe = bytes.subarray(0, 4096);
  const zeros = [0, 0];
  for (const [at, byte] of probe.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = probe.length / 8;
  if (odd > many && even < odd / 8) return 'utf-16le';
  return even > many && odd < even / 8 ? 'utf-16be' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

const asked: readonly Encoding[] = ['gb18030', 'shift_jis', 'big5', 'utf-8', 'windows-1252'];

function candidates(bytes: Uint8Array): EncodingPreview[] {
  const probe = bytes.subarray(0, probeBytes);
  return asked
    .map((encoding) => ({ encoding, likely: plausibility(probe, encoding) }))
    .filter(({ encoding, likely }) => likely > 0 || encoding === 'windows-1252')
    .toSorted((a, b) => b.likely - a.likely)
    .map(({ encoding }) => ({ encoding, preview: preview(decodeAs(probe, encoding)) }));
}

function preview(text: string): string {
  return text
    .split(/\r\n|\r|\n/, previewLines)
    .map((line) => line.slice(0, previewWidth))
    .join('\n');
}
