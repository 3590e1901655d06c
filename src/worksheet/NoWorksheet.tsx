import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/Notice';
import { useResult } from '../working/result';

/** In place of the sheet: why there is none. */
export function NoWorksheet({ why }: { readonly why: 'nothing' | 'noMonths' }) {
  const { t } = useTranslation('worksheet');
  const { terms } = useResult();
  return (
    <div className="no-worksheet">
      <h1>{t(($) => $.title, { product: terms.short })}</h1>
      <Notice>
        <p>{t(($) => $.bar[why])}</p>
      </Notice>
    </div>
  );
}
