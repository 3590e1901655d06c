import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useDrafts } from './use-drafts';

interface EraseDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly onErase: () => void;
}

/** Names what goes before it goes. */
export function EraseDialog({ open, onClose, onErase }: EraseDialogProps) {
  const { t } = useTranslation('home');
  const { drafts, unreadable } = useDrafts();
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.kept.eraseTitle)}>
      <p>{t(($) => $.kept.goes)}</p>
      <ul className="kept__goes">
        <li>{t(($) => $.kept.drafts, { count: drafts.length + unreadable })}</li>
        <li>{t(($) => $.kept.answers)}</li>
        <li>{t(($) => $.kept.choices)}</li>
      </ul>
      <p>{t(($) => $.kept.noUndo)}</p>
      <div className="kept__buttons">
        <Button kind="primary" onClick={onErase}>
          {t(($) => $.kept.erase)}
        </Button>
        <Button kind="plain" onClick={onClose}>
          {t(($) => $.kept.cancel)}
        </Button>
      </div>
    </Dialog>
  );
}
