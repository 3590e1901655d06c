import type { DraftFee, DraftFees } from '../../case/draft';
import type { Bill } from './bill';

/*
 * While each month has a fee of its own, the first month's is the single figure: it comes from it, months left blank
 * take it, and it is what remains when the months are given up again.
 */

const blank: DraftFee = { consumed: '', deducted: '' };

/** The single figure in every month that has no figure yet; `months` are first days. */
export function spreadOver(fees: DraftFees, months: readonly string[]): DraftFees['byMonth'] {
  const { consumed, deducted } = fees;
  const spread = months.map((month) => [month, orElse(fees.byMonth[month], { consumed, deducted })] as const);
  return { ...fees.byMonth, ...Object.fromEntries(spread) };
}

/** The form's first values: a field for each month, and the single figure in the first. */
export function formValues(fees: DraftFees, months: readonly string[]): DraftFees {
  const [first] = months;
  const fields = Object.fromEntries(months.map((month) => [month, fees.byMonth[month] ?? blank]));
  const byMonth = { ...fees.byMonth, ...fields };
  if (!fees.each || first === undefined) return { ...fees, byMonth };
  return { ...fees, byMonth: { ...byMonth, ...spreadOver({ ...fees, byMonth }, [first]) } };
}

/** What the form's values mean: the first month's figure is the single one. */
export function fromForm(fees: DraftFees, first: string | undefined): DraftFees {
  const own = first === undefined ? undefined : fees.byMonth[first];
  return fees.each && own ? { ...fees, ...own } : fees;
}

/** Each month has its own fee then: that of the bill, or what stood there. */
export function withBill(fees: DraftFees, months: readonly string[], bill: Bill): DraftFees {
  const byMonth = fees.each ? fees.byMonth : spreadOver(fees, months);
  const filled = Object.entries(bill.fees).map(([month, found]) => [
    month,
    // What a bill says of a month is its fee; a bill of vouchers alone leaves the fee as it is.
    {
      ...(byMonth[month] ?? blank),
      ...('consumed' in found && { deducted: '' }),
      ...found,
    },
  ]);
  return { ...fees, each: true, byMonth: { ...byMonth, ...Object.fromEntries(filled) } };
}

export function isBlankFee(fee: DraftFee | undefined): boolean {
  return !fee || (fee.consumed.trim() === '' && fee.deducted.trim() === '');
}

function orElse(fee: DraftFee | undefined, other: DraftFee): DraftFee {
  return fee && !isBlankFee(fee) ? fee : other;
}
