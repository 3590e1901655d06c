import { readCount } from '../../written/number';
import { plainText } from '../../written/normalise';
import { read, refuse, type Reading } from '../../written/reading';

export type Count = Reading<number, 'blank' | 'unreadable-number'>;

const nothing = /^(?:[-/.]*|n\/?a|nan|null|none|无|無|なし)$/i;

/** Reads a cell of a column of counts; `unit` is what its heading counts in: 请求数（万） and 1.2 are 12,000. */
export function readCountCell(text: string, unit: string): Count {
  const plain = plainText(text);
  if (plain === null) return refuse('unreadable-number');
  if (nothing.test(plain)) return refuse('blank');
  // 12 次 under a heading in thousands is 12 or 12,000: with the unit behind it, it is no number.
  const hasOwnUnit = /[百千仟万萬亿億]/.test(plain);
  const found = readCount(hasOwnUnit ? plain : plain + unit);
  return found.ok ? read(found.value) : refuse('unreadable-number');
}
