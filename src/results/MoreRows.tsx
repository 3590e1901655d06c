import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import { Button } from '../ui/Button';

/** Stands under rows of which not all are shown; on paper it says how many are not. */
export function MoreRows({ hidden, showAll }: { readonly hidden: number; readonly showAll: () => void }) {
  const { t } = useTranslation('results');
  const { formatInteger } = useFormats();
  const line = useRef<HTMLParagraphElement>(null);
  function show(): void {
    // The button goes: reading goes on at the row that was the last.
    const table = line.current?.previousElementSibling;
    const last = [...(table?.querySelectorAll<HTMLElement>('tbody > tr') ?? [])].at(-1);
    if (last) {
      last.tabIndex = -1;
      last.focus({ preventScroll: true });
    }
    showAll();
  }
  if (hidden === 0) return null;
  return (
    <p className="more-rows" ref={line}>
      {t(($) => $.rows.hidden, { count: hidden, number: formatInteger(hidden) })}{' '}
      <Button kind="plain" onClick={show}>
        {t(($) => $.rows.showAll)}
      </Button>
    </p>
  );
}
