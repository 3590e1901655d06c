import type { DraftFee } from '../../case/draft';
import { compareDecimals, parseDecimal, subtract, zero, type Decimal } from '../../domain/decimal';
import { decimalText } from '../decimal-text';
import { isOtherCurrency } from '../../written/currency';
import { readAmount } from '../../written/number';
import { read, refuse, type Reading } from '../../written/reading';
import type { BillRole } from './bill-columns';
import type { AmountUnit } from './bill-unit';

/** Why a row gives no fee. */
export type NoFee =
  | 'no-amount'
  | 'negative'
  | 'ambiguous'
  | 'unknown-unit'
  | 'other-currency'
  | 'more-covered'
  | 'not-adding-up';

type Fee = Partial<DraftFee>;

/** A row's fee, as it is written where it stands in one cell. The fee is what was paid and what was covered. */
export function feeOf(
  row: readonly string[],
  roles: readonly BillRole[],
  currency: string,
  units: readonly AmountUnit[],
): Reading<Fee, NoFee> {
  const sums = (['fee', 'covered', 'paid'] as const).map(sumOf);
  const refused = sums.find((sum) => !sum.ok);
  if (refused && !refused.ok) return refused;
  const [fee, covered, paid] = sums.map((sum) => (sum.ok ? sum.value : null));
  if (!fee && !covered && !paid) return refuse('no-amount');
  if (fee && covered && compareDecimals(covered.value, fee.value) > 0) return refuse('more-covered');
  if (!paid) return read({ ...(fee && { consumed: fee.text }), ...(covered && { deducted: covered.text }) });
  if (!fee)
    return read({
      consumed: covered ? decimalText(add(paid.value, covered.value)) : paid.text,
      ...(covered && { deducted: covered.text }),
    });
  const left = subtract(fee.value, covered?.value ?? zero);
  const difference = compareDecimals(left, paid.value);
  if (difference < 0 || (covered && difference > 0)) return refuse('not-adding-up');
  const rest = covered?.text ?? (difference > 0 ? decimalText(subtract(left, paid.value)) : null);
  return read({ consumed: fee.text, ...(rest !== null && { deducted: rest }) });

  function sumOf(role: BillRole): Reading<Sum | null, NoFee> {
    let sum: Sum | null = null;
    for (const [at, cell] of row.entries()) {
      if (roles[at] !== role || cell === '' || nothing.test(cell)) continue;
      const unit = units[at] ?? (at in units ? null : '');
      const amount = amountOf(cell, currency, unit);
      if (!amount.ok) return amount;
      const value: Decimal = sum ? add(sum.value, amount.value) : amount.value;
      sum = { value, text: sum || unit !== '' ? decimalText(value) : cell };
    }
    return read(sum);
  }
}

interface Sum {
  readonly value: Decimal;
  readonly text: string;
}

/** A dash stands for no amount. */
const nothing = /^\p{Pd}+$/u;

/** Of 1.2 and ¥1.2 below 费用(万元) the unit is the heading's; 1.2万 below it has its own, 1.2元 speaks against it. */
function amountOf(cell: string, currency: string, unit: AmountUnit): Reading<Decimal, NoFee> {
  if (isOtherCurrency(cell, currency)) return refuse('other-currency');
  if (unit === null) return refuse('unknown-unit');
  const hasOwnUnit = /[百千仟万萬亿億]/.test(cell);
  if (unit !== '' && !hasOwnUnit && /\p{L}$/u.test(cell)) return refuse('unknown-unit');
  const amount = readAmount(hasOwnUnit ? cell : cell + unit);
  const value = amount.ok ? parseDecimal(amount.value) : null;
  if (value) return read(value);
  if (!amount.ok && amount.code === 'negative') return refuse('negative');
  return refuse(!amount.ok && amount.code === 'ambiguous-amount' ? 'ambiguous' : 'no-amount');
}

/** Two lines of one month. */
export function addFees(a: Fee, b: Fee): Fee {
  return { ...a, ...sumOfPart('consumed', a, b), ...sumOfPart('deducted', a, b) };
}

function sumOfPart(part: keyof DraftFee, a: Fee, b: Fee): Fee {
  const [left, right] = [a[part], b[part]];
  if (left === undefined || right === undefined)
    return left === undefined && right !== undefined ? { [part]: right } : {};
  return { [part]: decimalText(add(decimalOf(left), decimalOf(right))) };
}

/** Of what `feeOf` has read. */
function decimalOf(text: string): Decimal {
  const amount = readAmount(text);
  return (amount.ok && parseDecimal(amount.value)) || zero;
}

function add(a: Decimal, b: Decimal): Decimal {
  return subtract(a, { units: -b.units, scale: b.scale });
}
