import { encode } from 'uqr';

/** White that a code needs around it, in modules. */
const quietZone = 4;

/** A text as a QR code: its size in modules, quiet zone included, and the black ones as one path. */
export function qrPath(text: string): { readonly size: number; readonly path: string } {
  const { size, data } = encode(text, { border: quietZone });
  let path = '';
  data.forEach((row, y) => {
    for (let x = 0; x < size; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      path += `M${from} ${y}h${x + 1 - from}v1H${from}z`;
    }
  });
  return { size, path };
}
