/** Without the page's no-break spaces, which the form of a ticket or a calendar may show as boxes. */
export function plainText(text: string): string {
  return text.replaceAll('\u00A0', ' ');
}
