import { useState } from 'react';
import type { DraftFee, DraftFees } from '../../case/draft';
import type { MonthSoFar } from '../so-far';
import { readBill, type Bill } from './bill';
import { spreadOver } from './month-fees';

export type BillEvent =
  | { readonly kind: 'filled'; readonly months: number; readonly leftOut: readonly string[] }
  | { readonly kind: 'nothing' | 'refused' | 'undone' };

export interface BillPaste {
  readonly event: BillEvent | null;
  readonly canUndo: boolean;
  /** `at`: the field that was pasted into; null where none was. */
  readonly paste: (
    text: string,
    at: { readonly month: string; readonly part: keyof DraftFee } | null,
  ) => void;
  readonly pasteFromClipboard: () => Promise<void>;
  readonly undo: () => void;
}

/** `write` puts fees into the form; they are taken back as they were. */
export function useBill(
  fees: DraftFees,
  months: readonly MonthSoFar[],
  write: (fees: DraftFees) => void,
): BillPaste {
  const [event, setEvent] = useState<BillEvent | null>(null);
  const [before, setBefore] = useState<DraftFees | null>(null);

  function paste(text: string, at: Parameters<BillPaste['paste']>[1]): void {
    const bill = readBill(text, months, at);
    const filled = Object.keys(bill.fees).length;
    if (filled === 0) {
      setEvent({ kind: 'nothing' });
      return;
    }
    setBefore(fees);
    write(withBill(fees, months, bill));
    setEvent({ kind: 'filled', months: filled, leftOut: bill.leftOut });
  }

  return {
    event,
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
    undo: () => {
      if (!before) return;
      write(before);
      setBefore(null);
      setEvent({ kind: 'undone' });
    },
  };
}

/** Each month has its own fee then: that of the bill, or what stood there. */
function withBill(fees: DraftFees, months: readonly MonthSoFar[], bill: Bill): DraftFees {
  const byMonth = fees.each
    ? fees.byMonth
    : spreadOver(
        fees,
        months.map(({ start }) => start),
      );
  const filled = Object.entries(bill.fees).map(([month, found]) => [
    month,
    // What a bill says of a month is its fee; a bill of vouchers alone leaves the fee as it is.
    {
      ...(byMonth[month] ?? { consumed: '', deducted: '' }),
      ...('consumed' in found && { deducted: '' }),
      ...found,
    },
  ]);
  return { ...fees, each: true, byMonth: { ...byMonth, ...Object.fromEntries(filled) } };
}
