const wide = /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;
const narrow = /[.,:;'|il ·]/;
/** Where Han meets letters and digits, `text-autospace` sets them apart. */
const meetings = /[\u2e80-\u2fdf\u3040-\u9fff](?=[0-9A-Za-z])|[0-9A-Za-z](?=[\u2e80-\u2fdf\u3040-\u9fff])/gu;
const autospace = 0.125;
const broad = /[%mwMW]/;

/**
 * About how wide a text stands, in pixels: enough to know whether a label has room. Rather too much than too little,
 * since the reader's fonts are not known, and measuring would need the page.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) ems += emsOf(character);
  return (ems + (text.match(meetings)?.length ?? 0) * autospace) * size;
}

function emsOf(character: string): number {
  if (wide.test(character)) return 1;
  if (character >= '0' && character <= '9') return 0.56;
  if (narrow.test(character)) return 0.34;
  if (broad.test(character)) return 0.94;
  if (character === '–' || (character >= 'A' && character <= 'Z')) return 0.72;
  return 0.54;
}
