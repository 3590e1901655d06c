import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import { Button } from '../ui/Button';

/** Stands under rows of which not all are shown; on paper it says how many are not. */
export function MoreRows({ hidden, showAll }: { readonly hidden: number; readonly showAll: () => void }) {
  const { t } = useTranslation('results');
  const { formatInteger } = useFormats();
  if (hidden === 0) return null;
  return (
    <p className="more-rows">
      {t(($) => $.rows.hidden, { count: hidden, number: formatInteger(hidden) })}{' '}
      <Button kind="plain" onClick={showAll}>
        {t(($) => $.rows.showAll)}
      </Button>
    </p>
  );
}
