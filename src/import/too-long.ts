/** What is read whole: no more rows than a spreadsheet has. A sign in a file becomes a hundred times as much in memory. */
const mostRows = 1_048_576;
const mostCells = 20_000_000;

/** What begins a row: a line's end, or a list or an object of JSON. */
const rowSigns = { table: signsOf('\n\r'), json: signsOf('[{') } as const;
const separators = signsOf('\t;,|，');

/** Whether a text has more rows or cells, those within quotes counted too. */
export function isTooLong(text: string): boolean {
  const begins = rowSigns[/^\s*[[{]/.test(text) ? 'json' : 'table'];
  let [rows, cells] = [0, 0];
  for (let at = 0; at < text.length && rows <= mostRows && cells <= mostCells; at++) {
    const sign = text.charCodeAt(at);
    if (begins.has(sign) && !text.startsWith('\r\n', at)) rows++;
    else if (separators.has(sign)) cells++;
  }
  return rows > mostRows || cells > mostCells;
}

function signsOf(text: string): ReadonlySet<number> {
  return new Set(Array.from(text, (sign) => sign.charCodeAt(0)));
}
