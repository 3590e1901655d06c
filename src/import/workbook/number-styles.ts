import { attribute, elements } from './xml-text';

/** What a number is shown as. */
export type NumberStyle = 'plain' | 'date' | 'percent';

/** What each cell style shows its numbers as, by the style's number. */
export function readNumberStyles(xml: string): readonly NumberStyle[] {
  const formats = new Map<number, NumberStyle>();
  for (const tag of elements(xml, 'numFmt')) {
    const id = Number(attribute(tag, 'numFmtId'));
    formats.set(id, styleOf(id, (attribute(tag, 'formatCode') ?? '').replaceAll('&quot;', '"')));
  }
  const start = xml.search(/<(?:\w+:)?cellXfs\b/);
  const cells = start < 0 ? '' : (/^[^]*?<\/(?:\w+:)?cellXfs>/.exec(xml.slice(start))?.[0] ?? '');
  return elements(cells, 'xf').map((tag) => {
    const id = Number(attribute(tag, 'numFmtId') ?? 0);
    return formats.get(id) ?? styleOf(id, '');
  });
}

const builtInPercents: ReadonlySet<number> = new Set([9, 10]);
const builtInDates = [
  [14, 22],
  // Of Chinese and Japanese spreadsheets
  [27, 36],
  [45, 47],
  [50, 58],
  // Of Thai ones
  [71, 81],
] as const;
const firstOwnFormat = 100;

function styleOf(id: number, code: string): NumberStyle {
  if (builtInPercents.has(id) || code.replaceAll(/".*?"|\\./g, '').includes('%')) return 'percent';
  const isBuiltIn = builtInDates.some(([from, to]) => id >= from && id <= to);
  return isBuiltIn || (id >= firstOwnFormat && showsDate(code)) ? 'date' : 'plain';
}

const dateTokens = /^(?:s{1,2}|m{1,5}|h{1,2}|am|pm|a|p|d{1,4}|a{3,5}|y{1,2}|yyyy|e{1,2}|eeee)$/;

/** By the same signs as read-excel-file, so that small and large workbooks read alike. */
function showsDate(code: string): boolean {
  const parts = code.toLowerCase().replaceAll(/\\./g, ' ').split(';');
  return parts.some((part) => {
    const tokens = part
      .replaceAll(/"[^"]*"/g, ' ')
      .replaceAll(/(\[?[smhd]{1,2}\]?)[.,]00?0?/g, '$1')
      .replaceAll(/\[([smhd]{1,2})\]/g, '$1')
      .replaceAll(/\[[^\]]*\]/g, '')
      .split(/[^a-z0#?%]+/)
      .filter((token) => token !== '');
    return tokens.length > 0 && tokens.every((token) => dateTokens.test(token));
  });
}
