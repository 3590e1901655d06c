import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { Button } from '../../ui/Button';
import { pagesOf, rowsPerPage } from './pages';
import './Pager.css';

interface PagerProps {
  readonly page: number;
  readonly rows: number;
  readonly onTurn: (page: number) => void;
}

/** Through a log too long for one page. */
export function Pager({ page, rows, onTurn }: PagerProps) {
  const { t } = useTranslation('wizard');
  const { formatInteger } = useFormats();
  const pages = pagesOf(rows);
  if (pages === 1) return null;
  const values = {
    from: formatInteger(page * rowsPerPage + 1),
    to: formatInteger(Math.min((page + 1) * rowsPerPage, rows)),
    rows: formatInteger(rows),
  };
  return (
    <nav className="pager" aria-label={t(($) => $.pager.label)}>
      <span>{t(($) => $.pager.shown, values)}</span>
      <Button kind="plain" disabled={page === 0} onClick={() => onTurn(page - 1)}>
        {t(($) => $.pager.before)}
      </Button>
      <Button kind="plain" disabled={page === pages - 1} onClick={() => onTurn(page + 1)}>
        {t(($) => $.pager.after)}
      </Button>
    </nav>
  );
}
