/** A small part of a workbook is searched as text; a worksheet is scanned by `XmlScanner`. */

/** The tags that open these elements, whatever their prefix. */
export function elements(xml: string, name: string): string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}\\s[^<>]*>`, 'g')) ?? [];
}

const attributes = new Map<string, RegExp>();

export function attribute(tag: string, name: string): string | undefined {
  let pattern = attributes.get(name);
  if (!pattern) attributes.set(name, (pattern = new RegExp(`\\s(?:\\w+:)?${name}=(?:"([^"]*)"|'([^']*)')`)));
  const match = pattern.exec(tag);
  return match?.[1] ?? match?.[2];
}

const entities: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

export function unescaped(text: string): string {
  return text.replaceAll(
    /&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi,
    (whole, hex?: string, number?: string, name = '') =>
      hex !== undefined || number !== undefined
        ? String.fromCodePoint(Math.min(hex === undefined ? Number(number) : parseInt(hex, 16), 0x10ffff))
        : (entities.get(String(name)) ?? whole),
  );
}

/** As `unescaped`, and what a spreadsheet writes as _x000D_ for want of a character that XML allows. */
export function cellUnescaped(text: string): string {
  return unescaped(text).replaceAll(/_x([\da-f]{4})_/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
}
