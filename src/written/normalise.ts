/** Zero-width characters, bidi controls, the byte-order mark, soft hyphens; variation selectors. */
const invisible = /\p{Cf}|\p{Variation_Selector}/gu;
/** Every dash, the minus sign, the long-vowel mark ー, box-drawing lines, and the wave dashes. */
const dashes = /[\p{Pd}\u2212\u30fc\u2500\u2501\u02d7\u223c~]/gu;
/** Colons that NFKC leaves alone, or (U+FE30) would turn into two points. */
const colons = /[\u2236\ufe30\ua789\u02d0]/g;
/** ², ①, ½: marks beside a number rather than its digits. NFKC would read "100²" as 1002. */
const plainRuns = /\P{No}+/gu;
const alreadyPlain = /^[!-}]*(?: [!-}]+)*$/;

/**
 * The same text in its plainest form: NFKC (half width), each dash and wave a "-", each colon a ":", invisible
 * characters gone, each run of blanks one blank and none at the ends. Numbers that are marks (², ①, ½) stay as they are.
 */
export function normalise(text: string): string {
  if (alreadyPlain.test(text)) return text;
  return text
    .replace(invisible, '')
    .replace(colons, ':')
    .replace(plainRuns, (run) => run.normalize('NFKC'))
    .replace(dashes, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Longer than anything that is one date or one number; it bounds the work that a pasted page can cause. */
const mostCharacters = 200;
const quoted = /^(?:"(.*)"|'(.*)'|“(.*)”|‘(.*)’|「(.*)」)$/;

/** The text normalised and out of its quotation marks; null if it is longer than any one value. Blanks alone are "". */
export function plainText(text: string): string | null {
  const trimmed = text.trim();
  if (trimmed.length > mostCharacters) return null;
  const plain = normalise(trimmed);
  const inner = quoted.exec(plain);
  return inner ? inner.slice(1).join('').trim() : plain;
}
