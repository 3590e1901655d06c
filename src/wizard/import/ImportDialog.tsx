import { useMemo, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftEntry } from '../../case/draft';
import { useFormats } from '../../i18n/use-formats';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useWizard } from '../wizard-context';
import { comingIn } from './coming-in';
import { FileSection } from './FileSection';
import './ImportDialog.css';
import type { ImportSession } from './import-session';
import { reportOf, type Report } from './report';
import { blockedBy } from './standing';

interface ImportDialogProps {
  readonly session: ImportSession;
  readonly open: boolean;
  /** Closed, and gone on with later. */
  readonly onClose: () => void;
  readonly onCancel: () => void;
  /** Other files are to be chosen. */
  readonly onMore: () => void;
  readonly onTakeIn: (entries: readonly DraftEntry[], report: Report) => void;
}

/** Files on their way into the log, one under the other; nothing goes in before it is seen. */
export default function ImportDialog({ open, onClose, ...panel }: ImportDialogProps) {
  const { t } = useTranslation('import');
  return (
    <Dialog open={open} onClose={onClose} title={t(($) => $.title)}>
      <ImportPanel {...panel} />
    </Dialog>
  );
}

function ImportPanel({ session, onCancel, onMore, onTakeIn }: Omit<ImportDialogProps, 'open' | 'onClose'>) {
  const { t } = useTranslation('import');
  const { formatInteger } = useFormats();
  const { terms, draft, soFar } = useWizard();
  const files = useSyncExternalStore(session.files.subscribe, session.files.snapshot);
  const log = soFar.reading.log?.entries;

  const coming = useMemo(() => comingIn(files, draft, terms, log), [files, draft, terms, log]);
  const rows = coming.reduce((sum, { taken }) => sum + taken.length, 0);
  const blocked = blockedBy(files, rows);

  function takeIn(): void {
    const entries = coming.flatMap(({ taken }) => taken);
    const leftOut = coming.reduce((sum, { all, taken }) => sum + all.length - taken.length, 0);
    onTakeIn(entries, reportOf(files, entries.length, leftOut));
  }

  return (
    <div className="import-panel">
      <div className="import-panel__files" tabIndex={-1} ref={takeFirstFocus}>
        {files.map((file, place) => (
          <FileSection
            key={file.id}
            file={file}
            session={session}
            coming={coming[place]}
            isBelow={place > 0}
          />
        ))}
        {files.length === 0 && <p>{t(($) => $.noFiles)}</p>}
        <Button kind="plain" onClick={onMore}>
          {t(($) => $.more)}
        </Button>
      </div>
      <footer className="import-panel__foot">
        <output>{files.length > 0 && blocked !== null ? t(($) => $.blocked[blocked]) : ''}</output>
        <Button kind="primary" disabled={blocked !== null} onClick={takeIn}>
          {rows === 0 || blocked === 'asks' || blocked === 'reading'
            ? t(($) => $.takeNone)
            : t(($) => $.take, { count: rows, number: formatInteger(rows) })}
        </Button>
        <Button onClick={onCancel}>{t(($) => $.cancel)}</Button>
      </footer>
    </div>
  );
}

/** Else the dialog would give it to its close button. React keeps the attribute to itself. */
function takeFirstFocus(panel: HTMLElement | null): void {
  panel?.setAttribute('autofocus', '');
}
