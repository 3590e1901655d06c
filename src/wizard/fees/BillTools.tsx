import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { Button } from '../../ui/Button';
import { BillColumns } from './BillColumns';
import './BillTools.css';
import type { BillPaste } from './use-bill';

/** Fees taken from a bill; what came of it, and what found no place and why. */
export function BillTools({ bill }: { readonly bill: BillPaste }) {
  const { t } = useTranslation('wizard');
  const { formatInteger } = useFormats();
  const { event, asked } = bill;
  const output = useRef<HTMLOutputElement>(null);
  const leftOut = event && 'leftOut' in event ? event.leftOut : [];
  const filled =
    event?.kind === 'filled'
      ? t(($) => $.fees.filled, { count: event.months, number: formatInteger(event.months) })
      : event && t(($) => $.fees[event.kind]);
  const said =
    leftOut.length > 0
      ? t(($) => $.fees.filledBut, {
          filled,
          leftOut: t(($) => $.fees.leftOut, {
            count: leftOut.length,
            number: formatInteger(leftOut.length),
          }),
        })
      : filled;
  return (
    <div className="bill-tools">
      <Button onClick={() => void bill.pasteFromClipboard()}>{t(($) => $.fees.paste)}</Button>
      <p>{t(($) => $.fees.pasteHint)}</p>
      <output ref={output} tabIndex={-1}>
        {said}
      </output>
      {bill.canUndo && (
        <Button
          kind="plain"
          onClick={() => {
            bill.undo();
            // The button goes.
            output.current?.focus();
          }}
        >
          {t(($) => $.log.undo)}
        </Button>
      )}
      {leftOut.length > 0 && (
        <ul>
          {leftOut.map(({ line, why }, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- lines may be alike
            <li key={index}>
              {line}
              <span>{t(($) => $.fees.why[why])}</span>
            </li>
          ))}
        </ul>
      )}
      {asked && <BillColumns bill={bill} asked={asked} onEnd={() => output.current?.focus()} />}
    </div>
  );
}
