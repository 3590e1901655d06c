import { useState } from 'react';
import type { DraftFee, DraftFees } from '../../case/draft';
import type { MonthSoFar } from '../so-far';
import { readBill, type LeftOut } from './bill';
import { guessRoles, isUnclear, type BillRole } from './bill-columns';
import { readBillTable, type BillTable } from './bill-table';
import { withBill } from './month-fees';

type BillEvent =
  | { readonly kind: 'filled' | 'nothing'; readonly months: number; readonly leftOut: readonly LeftOut[] }
  | { readonly kind: 'asked' | 'refused' | 'undone' | 'cancelled' };

/** A bill whose columns the person is asked about before anything is filled in. */
export interface AskedBill {
  readonly table: BillTable;
  readonly roles: readonly BillRole[];
  readonly addUp: boolean;
  /** Lines name the same month. */
  readonly repeats: boolean;
}

export interface BillPaste {
  readonly event: BillEvent | null;
  readonly asked: AskedBill | null;
  readonly canUndo: boolean;
  /** `at`: the field that was pasted into; null where none was. */
  readonly paste: (
    text: string,
    at: { readonly month: string; readonly part: keyof DraftFee } | null,
  ) => void;
  readonly pasteFromClipboard: () => Promise<void>;
  readonly choose: (column: number, role: BillRole) => void;
  readonly addUp: (addUp: boolean) => void;
  readonly fillIn: () => void;
  readonly cancel: () => void;
  readonly undo: () => void;
}

type Pasted = Omit<AskedBill, 'repeats'> & { readonly from: string | null };

/** `write` puts fees into the form; they are taken back as they were. */
export function useBill(
  fees: DraftFees,
  months: readonly MonthSoFar[],
  write: (fees: DraftFees) => void,
): BillPaste {
  const [event, setEvent] = useState<BillEvent | null>(null);
  const [pasted, setPasted] = useState<Pasted | null>(null);
  const [before, setBefore] = useState<DraftFees | null>(null);

  const read = ({ table, ...choices }: Pasted) =>
    readBill(table, months, { ...choices, currency: fees.currency });
  const repeats = (bill: Pasted) =>
    read({ ...bill, addUp: false }).leftOut.some(({ why }) => why === 'repeated');

  function paste(text: string, at: Parameters<BillPaste['paste']>[1]): void {
    const table = readBillTable(text);
    const roles = guessRoles(table, at?.part);
    const bill = { table, roles, addUp: false, from: at?.month ?? null };
    if (!isUnclear(table, roles) && !repeats(bill)) {
      take(bill);
      return;
    }
    setPasted(bill);
    setEvent({ kind: 'asked' });
  }

  function take(pastedBill: Pasted): void {
    const bill = read(pastedBill);
    const filled = Object.keys(bill.fees).length;
    setPasted(null);
    setEvent({ kind: filled === 0 ? 'nothing' : 'filled', months: filled, leftOut: bill.leftOut });
    if (filled === 0) return;
    setBefore(fees);
    write(
      withBill(
        fees,
        months.map(({ start }) => start),
        bill,
      ),
    );
  }

  return {
    event,
    asked: pasted && { ...pasted, repeats: repeats(pasted) },
    canUndo: before !== null,
    paste,
    pasteFromClipboard: async () => {
      let text: string;
      try {
        text = await navigator.clipboard.readText();
      } catch {
        setEvent({ kind: 'refused' });
        return;
      }
      paste(text, null);
    },
    choose: (column, role) => pasted && setPasted({ ...pasted, roles: withRole(pasted.roles, column, role) }),
    addUp: (addUp) => pasted && setPasted({ ...pasted, addUp }),
    fillIn: () => pasted && take(pasted),
    cancel: () => {
      setPasted(null);
      setEvent({ kind: 'cancelled' });
    },
    undo: () => {
      if (!before) return;
      write(before);
      setBefore(null);
      setEvent({ kind: 'undone' });
    },
  };
}

/** One column holds the month and one the fee: the former one gives way. */
function withRole(roles: readonly BillRole[], column: number, role: BillRole): BillRole[] {
  const only = role === 'month' || role === 'fee';
  return roles.map((each, at) => (at === column ? role : only && each === role ? 'unused' : each));
}
