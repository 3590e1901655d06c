/**
 * Text as ticket, calendar and table take it. Without the page's no-break spaces, which their programs may show as boxes;
 * without control characters; and without those signs that turn the direction of writing, by which one line could be made
 * to read as another.
 */
export function plainText(text: string): string {
  return text.replaceAll('\u00A0', ' ').replaceAll(/\p{Bidi_Control}|[^\P{Cc}\n\t]/gu, '');
}

/** The same of what was typed or pasted into a field: one line. */
export function oneLine(text: string): string {
  return plainText(text.replaceAll(/[\s\p{Cc}]+/gu, ' ')).trim();
}

/** No longer than so many characters as people count them, the last of them three dots where something is missing. */
export function shortened(text: string, most: number): string {
  const characters = Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}
