import { read, refuse, type Reading } from './reading';

/** A number without sign or unit that cannot be told: not one at all, or one that two habits read differently. */
export type NoNumber = 'not-a-number' | 'ambiguous';

const bare = /^(?:\d+\.?\d*|\.\d+)$/;
const byComma = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;
/** Lakh and crore: 12,34,567.00. */
const indian = /^[1-9]\d?(?:,\d{2})+,\d{3}(?:\.\d*)?$/;
const byPoint = /^[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/;
const byBlank = /^[1-9]\d{0,2}(?:( |['’])\d{3})(?:\1\d{3})*(?:\.\d*|,(?!\d{3}$)\d+)?$/;
/** Digits with separators between, whatever they mean: 1,23 or 1 23 or 12'34. */
const separated = /^\d+(?:[, '’]\d+)+(?:\.\d+)?$/;

/**
 * Digits, perhaps grouped, of a normalised text to plain digits with an optional fraction as long as it was written:
 * "1,234.50", "1 234,50", "1.234,50" and "1'234.50" are "1234.50". A single point is a decimal point ("1.234"), a
 * single comma before three digits groups ("1,234"); elsewhere a comma is ambiguous ("1,23").
 */
export function readGrouped(text: string): Reading<string, NoNumber> {
  if (bare.test(text)) return read(tidy(text));
  if (byComma.test(text) || indian.test(text)) return read(tidy(text.replaceAll(',', '')));
  if (byPoint.test(text)) return read(tidy(text.replaceAll('.', '').replace(',', '.')));
  if (byBlank.test(text)) return read(tidy(text.replace(/[ '’]/g, '').replace(',', '.')));
  return refuse(separated.test(text) ? 'ambiguous' : 'not-a-number');
}

/** No leading zeros, and digits on both sides of a point. */
function tidy(digits: string): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const integer = whole.replace(/^0+(?=\d)/, '') || '0';
  return fraction === '' ? integer : `${integer}.${fraction}`;
}
