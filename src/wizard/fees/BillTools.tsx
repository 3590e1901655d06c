import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { Button } from '../../ui/Button';
import './BillTools.css';
import type { BillPaste } from './use-bill';

/** Fees taken from a bill; what came of it, and what found no place. */
export function BillTools({ bill }: { readonly bill: BillPaste }) {
  const { t } = useTranslation('wizard');
  const { formatInteger } = useFormats();
  const { event } = bill;
  const leftOut = event?.kind === 'filled' ? event.leftOut : [];
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
      <output>{said}</output>
      {bill.canUndo && (
        <Button kind="plain" onClick={bill.undo}>
          {t(($) => $.log.undo)}
        </Button>
      )}
      {leftOut.length > 0 && (
        <ul>
          {leftOut.map((line, index) => (
            // oxlint-disable-next-line react/no-array-index-key -- lines may be alike
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
