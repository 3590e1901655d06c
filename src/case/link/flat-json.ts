/** Lists in lists, no deeper than a link's: its months' fees. */
const deepest = 4;
/** More lists than a link has, one for each of 1,300 months among them. */
const mostLists = 1400;

/**
 * Whether a text can be the JSON of a link: no object, and lists no deeper and no more than a link's. Millions of them
 * would keep the page busy for seconds before anything could be said of them.
 */
export function isFlatJson(text: string): boolean {
  let depth = 0;
  let lists = 0;
  let isInText = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (isInText) {
      if (character === '\\') at++;
      else if (character === '"') isInText = false;
    } else if (character === '"') isInText = true;
    else if (character === ']') depth--;
    else if (character === '{') return false;
    else if (character === '[' && (++depth > deepest || ++lists > mostLists)) return false;
  }
  return true;
}
