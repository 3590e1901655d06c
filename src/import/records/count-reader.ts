import { readCount } from '../../written/number';
import type { RecordRefusalCode } from './tally';

export type CountFault = Extract<RecordRefusalCode, 'no-number' | 'unreadable-number' | 'number-too-large'>;

const zero = 48;
/** That many digits are below 2^53 whatever they are. */
const safeDigits = 15;

/** A whole number from its bytes; −1 where it is not plain digits and is to be read as a text. */
export function readCountBytes(bytes: Uint8Array, start: number, end: number): number {
  if (end === start || end - start > safeDigits) return -1;
  let value = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

/** As a person writes it: 1,200 or １２００次. */
export function readCountText(text: string): number | CountFault {
  const count = readCount(text);
  if (count.ok) return count.value;
  if (count.code === 'empty') return 'no-number';
  return count.code === 'too-large' ? 'number-too-large' : 'unreadable-number';
}
