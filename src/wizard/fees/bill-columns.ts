import { readAmount } from '../../written/number';
import type { BillTable } from './bill-table';
import { isTotal, moneyWord, namesMonth, type MoneyWord } from './bill-words';
import { readMonthText } from './month-text';

/** What a column of a bill holds. The fee is what was paid and what was covered: two of the three give the third. */
export type BillRole = 'month' | 'fee' | 'covered' | 'paid' | 'unused';

/** A guess for each column, by its heading and by what stands below it: never a rate for an amount. */
export function guessRoles(table: BillTable, from: 'consumed' | 'deducted' = 'consumed'): BillRole[] {
  const columns = columnsOf(table);
  const month = monthColumn(columns);
  const words = columns.map(({ heading, cells }, at) =>
    at === month || !cells.some(isMoney) || isRate(heading, cells) ? 'no-money' : moneyWord(heading),
  );
  if (!table.heading)
    return rolesInOrder(words, month, from === 'deducted' ? ['covered'] : ['fee', 'covered']);
  // A discount is out of an amount after discount already; where vouchers and discounts are one sum, it is of the list price.
  const order: readonly MoneyWord[] = words.includes('all-covered')
    ? ['list', 'consumed', 'amount', 'after-discount', 'due']
    : ['after-discount', ...(words.includes('paid') ? (['due'] as const) : []), 'consumed', 'amount', 'list'];
  const fee = order.map((word) => words.indexOf(word)).find((at) => at >= 0) ?? -1;
  const covers =
    words[fee] === 'after-discount' || words[fee] === 'due' || words.includes('all-covered')
      ? vouchers
      : [...vouchers, 'discount'];
  return words.map((word, at) => {
    if (at === month) return 'month';
    if (at === fee) return 'fee';
    if (word === 'paid' || (word === 'due' && !words.includes('paid'))) return 'paid';
    return word !== null && covers.includes(word) ? 'covered' : 'unused';
  });
}

const vouchers: readonly MoneyWord[] = ['voucher', 'all-covered'];

/** Without headings: the fee, then what was covered of it. */
function rolesInOrder(
  words: readonly (MoneyWord | null)[],
  month: number,
  order: readonly BillRole[],
): BillRole[] {
  const amounts = words.flatMap((word, at) => (word === null ? [at] : []));
  return words.map((_, at) => (at === month ? 'month' : (order[amounts.indexOf(at)] ?? 'unused')));
}

export interface Column {
  readonly heading: string;
  /** What is written below, without the sums at the foot. */
  readonly cells: readonly string[];
}

export function columnsOf({ heading, rows }: BillTable): readonly Column[] {
  const width = heading?.length ?? Math.max(0, ...rows.map((row) => row.length));
  const body = rows.filter((row) => !isTotal(row));
  return Array.from({ length: width }, (_, at) => ({
    heading: heading?.[at] ?? '',
    cells: body.map((row) => row[at] ?? '').filter(Boolean),
  }));
}

/** Whether the person is asked first: there are headings, or more than a month, an amount and what was covered of it. */
export function isUnclear(table: BillTable, roles: readonly BillRole[]): boolean {
  return (
    table.heading !== null ||
    columnsOf(table).some(({ cells }, at) => cells.length > 0 && roles[at] === 'unused')
  );
}

function monthColumn(columns: readonly Column[]): number {
  const scores = columns.map(({ heading, cells }) => {
    const months = cells.filter((cell) => readMonthText(cell) !== null).length;
    // Months that cannot be read are still no reason to take the rows in order.
    if (months === 0) return namesMonth(heading) === 3 && !cells.some(isMoney) ? 0.5 : 0;
    // The day of payment is a date as well.
    return namesMonth(heading) + months / (cells.length + 1);
  });
  const best = Math.max(0, ...scores);
  return best === 0 ? -1 : scores.indexOf(best);
}

function isMoney(cell: string): boolean {
  const amount = readAmount(cell);
  return amount.ok || amount.code === 'negative' || amount.code === 'ambiguous-amount';
}

/** 0.8, 80 %, 8折: by the heading, or by all that stands below it. Below a heading of money, 0.50 is a small sum. */
function isRate(heading: string, cells: readonly string[]): boolean {
  const word = moneyWord(heading);
  if (word === 'rate') return true;
  if (word !== null && word !== 'discount') return false;
  const numbers = cells
    .map((cell) => readAmount(cell))
    .flatMap((amount) => (amount.ok ? [Number(amount.value)] : []));
  return numbers.some((number) => number > 0) && numbers.every((number) => number <= 1);
}
