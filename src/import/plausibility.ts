import type { Encoding } from './questions';

/** Lead and trail bytes of two-byte characters, and those that everyday text is made of. */
interface Layout {
  readonly isLead: (byte: number) => boolean;
  readonly isTrail: (byte: number) => boolean;
  readonly isCommon: (lead: number, trail: number) => boolean;
  /** Single bytes above ASCII that exist, though they are rare: half-width katakana. */
  readonly isSingle: (byte: number) => boolean;
}

const within = (byte: number, from: number, to: number) => byte >= from && byte <= to;
const never = () => false;

const layouts: Partial<Record<Encoding, Layout>> = {
  // Rows A1 and A3 are punctuation and full-width forms, B0–D7 the 3,755 characters of everyday use.
  gb18030: {
    isLead: (byte) => within(byte, 0x81, 0xfe),
    isTrail: (byte) => within(byte, 0x40, 0xfe) && byte !== 0x7f,
    isCommon: (lead, trail) => trail >= 0xa1 && (lead === 0xa1 || lead === 0xa3 || within(lead, 0xb0, 0xd7)),
    isSingle: never,
  },
  // 81 punctuation, 82 full-width forms and hiragana, 83 katakana, 88–97 the kanji of everyday use.
  shift_jis: {
    isLead: (byte) => within(byte, 0x81, 0x9f) || within(byte, 0xe0, 0xfc),
    isTrail: (byte) => within(byte, 0x40, 0xfc) && byte !== 0x7f,
    isCommon: (lead) => within(lead, 0x81, 0x83) || within(lead, 0x88, 0x97),
    isSingle: (byte) => within(byte, 0xa1, 0xdf),
  },
  // A1–A3 punctuation and full-width forms, A4–C6 the 5,401 characters of everyday use.
  big5: {
    isLead: (byte) => within(byte, 0x81, 0xfe),
    isTrail: (byte) => within(byte, 0x40, 0x7e) || within(byte, 0xa1, 0xfe),
    isCommon: (lead) => within(lead, 0xa1, 0xc6),
    isSingle: never,
  },
};

/** Text in none of the three, as Western Excel writes it, is mostly ASCII. */
const western = 0.05;

/**
 * How far bytes look like text of an encoding, 0 to 1: the part of its characters beyond ASCII that everyday text is
 * made of. 0: they are not in it at all. Several may be possible; hence the question, and this only orders its answers.
 */
export function plausibility(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding === 'windows-1252') return western;
  const layout = layouts[encoding];
  return layout ? commonPart(bytes, layout) : damagedUtf8(bytes, encoding);
}

function commonPart(bytes: Uint8Array, layout: Layout): number {
  let [common, all, wrong] = [0, 0, 0];
  for (let at = 0; at < bytes.length; at++) {
    const [byte = 0, next = 0] = [bytes[at], bytes[at + 1]];
    if (byte < 0x80) continue;
    all++;
    if (layout.isSingle(byte)) continue;
    if (layout.isLead(byte) && layout.isTrail(next)) {
      if (layout.isCommon(byte, next)) common++;
      at++;
    } else if (at + 1 < bytes.length) {
      wrong++;
    }
  }
  // A few bad bytes are damage, or characters of four bytes; more is another encoding.
  return wrong * 20 > all ? 0 : Math.max((common - wrong) / all, western / 2);
}

/** A file cut off in the middle of a character, or with a byte broken, is UTF-8 all the same. */
function damagedUtf8(bytes: Uint8Array, encoding: Encoding): number {
  const text = new TextDecoder(encoding).decode(bytes);
  let [broken, beyond] = [0, 0];
  for (const sign of text) {
    if (sign === '\ufffd') broken++;
    else if (sign > '\x7f') beyond++;
  }
  return beyond > 0 && broken * 20 < beyond ? 1 - broken / beyond : 0;
}
