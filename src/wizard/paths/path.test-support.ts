import { isBlank, newDraft, newEntry, type Draft, type DraftEntry, type DraftFee } from '../../case/draft';
import type { CaseJson } from '../../case/read-draft';
import { formatDay, parseDay, serviceMonths } from '../../domain';
import type { Terms } from '../../terms/schema';
import { guessRoles } from '../fees/bill-columns';
import { readBill } from '../fees/bill';
import { readBillTable } from '../fees/bill-table';
import { fromForm, spreadOver, withBill } from '../fees/month-fees';
import type { FeeChoice } from './fee-forks.test-support';
import { bought, type Choices } from './forks.test-support';

/** One way through the wizard, and what it has to come to. */
export interface Path {
  /** As the forms leave it. */
  readonly draft: Draft;
  /** What it means, from the choices alone; of no use where something is wrong. */
  readonly file: CaseJson;
  /** Paths and codes of all that is wrong. */
  readonly wrong: readonly string[];
}

const rowId = 'row';

export function pathOf(terms: Terms, choices: Choices, today: string): Path {
  const { term } = choices;
  const months = term.wrong.length > 0 ? [] : firstDays(terms);
  const rows = rowsOf(choices);
  const fees = feesOf(choices, months);
  const draft: Draft = {
    ...newDraft(terms.id, 'path'),
    purchase: term.typed,
    log: rows.log,
    fees: typedFees(choices, months),
  };
  return {
    draft,
    file: {
      format: 'sla-case',
      version: 1,
      product: terms.id,
      purchase: term.means,
      log: rows.entries,
      fees: fees.means,
      asOf: today,
    },
    wrong: [...term.wrong, ...rows.wrong, ...fees.wrong],
  };
}

/** Of the service months that the term has, once it is known. */
export function firstDays({ serviceMonth }: Terms): readonly string[] {
  const [first, last] = [parseDay(bought.startDate), parseDay(bought.endDate)];
  if (first === null || last === null) throw new Error('no days');
  return serviceMonths(serviceMonth.kind, { first, last }).map((month) => formatDay(month.first));
}

function rowsOf({ row, before, exclusion }: Choices) {
  const entry: DraftEntry = { ...newEntry(row.kind, rowId), ...row.typed, exclusion };
  const log = before ? [newEntry(row.kind, 'before'), entry] : [entry];
  // Of a row in which nothing was written nothing is wrong.
  if (isBlank(entry)) return { log, entries: [], wrong: [] };
  return {
    log,
    entries: [{ ...row.means, ...(exclusion !== '' && { exclusion }) }],
    wrong: row.wrong.map((problem) => `log[${log.length - 1}].${problem}`),
  };
}

/** As one fills in the form: the single fee, then the months', then the bill. */
function typedFees({ fee, months, bill, price }: Choices, starts: readonly string[]): Draft['fees'] {
  const [first] = starts;
  let fees: Draft['fees'] = {
    currency: fee.currency,
    ...fee.typed,
    each: false,
    byMonth: months?.left ? { [otherMonth]: months.left.typed } : {},
    messagePrice: price.typed,
  };
  if (months) fees = fromForm({ ...fees, each: true, byMonth: spreadOver(fees, starts) }, first);
  const last = starts.at(-1);
  if (months?.last && last !== undefined)
    fees = fromForm({ ...fees, byMonth: { ...fees.byMonth, [last]: months.last.typed } }, first);
  if (!bill || first === undefined) return fees;
  const table = readBillTable(bill.text(starts));
  const read = readBill(
    table,
    starts.map((start) => ({ start })),
    { roles: guessRoles(table), currency: fee.currency, addUp: false, from: first },
  );
  return fromForm(withBill(fees, starts, read), first);
}

export const otherMonth = '2020-01-01';

/** The same from the choices: each month's fee, the first month's being the one that holds for those left blank. */
function feesOf({ fee, months, bill, price }: Choices, starts: readonly string[]) {
  const own = new Map<string, FeeChoice>();
  if (months || (bill && starts.length > 0)) for (const start of starts) own.set(start, fee);
  const last = starts.at(-1);
  if (months?.last && last !== undefined) own.set(last, months.last);
  const billed = bill ? starts.slice(0, bill.fees.length) : [];
  billed.forEach((start, at) => own.set(start, bill?.fees[at] ?? fee));
  const single: FeeChoice = own.get(starts[0] ?? '') ?? fee;
  if (months?.left) own.set(otherMonth, months.left);
  const written = [...own]
    .filter(([, one]) => !isNothing(one.typed))
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    means: {
      currency: fee.currency,
      default: single.means,
      byMonth: written.map(([month, one]) => ({ month, ...one.means })),
      ...(price.means !== null && { messagePrice: price.means }),
    },
    wrong: [
      ...single.wrong.map((problem) => `fees.default.${problem}`),
      ...written.flatMap(([month, one], at) => [
        ...one.wrong.map((problem) => `fees.byMonth[${at}].${problem}`),
        ...(month === otherMonth && starts.length > 0
          ? [`fees.byMonth[${at}].month no-such-service-month`]
          : []),
      ]),
      ...price.wrong.map((code) => `fees.messagePrice ${code}`),
    ],
  };
}

const isNothing = ({ consumed, deducted }: DraftFee) => consumed === '' && deducted === '';
