import { numberText, percentText, serialText } from './cell-text';
import type { CsvBuffer } from './csv-buffer';
import type { NumberStyle } from './number-styles';

const [zero, nine] = [48, 57];
/** Whole numbers of so many digits stand as they are. */
const exactDigits = 15;

/** Writes a number as it is shown. `written`: as the file has it. */
export function writeNumber(out: CsvBuffer, written: string, style: NumberStyle, since1904: boolean): void {
  const read = Number(written);
  if (Number.isNaN(read)) out.text(written);
  else if (style === 'date') out.ascii(serialText(read, since1904));
  else out.ascii(style === 'percent' ? percentText(read) : numberText(read));
}

export function isWhole(bytes: Uint8Array, from: number, to: number): boolean {
  if (to - from > exactDigits || (bytes[from] === zero && to - from > 1)) return false;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < zero || byte > nine) return false;
  }
  return true;
}
