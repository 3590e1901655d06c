import { useRef, useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../case/new-id';
import type { DraftEntry } from '../../case/draft';
import { useFormats } from '../../i18n/use-formats';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import { useWizard } from '../wizard-context';
import { FileSection } from './FileSection';
import './ImportDialog.css';
import type { ImportSession } from './import-session';
import { entriesOf } from './records-view';
import { reportOf, type Report } from './report';
import { blockedBy } from './standing';
import type { FileState } from './file-state';

interface ImportDialogProps {
  readonly session: ImportSession;
  readonly open: boolean;
  /** Closed, and gone on with later. */
  readonly onClose: () => void;
  readonly onCancel: () => void;
  readonly onAddFiles: (files: readonly File[]) => void;
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

function ImportPanel({
  session,
  onCancel,
  onAddFiles,
  onTakeIn,
}: Omit<ImportDialogProps, 'open' | 'onClose'>) {
  const { t } = useTranslation('import');
  const { formatInteger } = useFormats();
  const { terms, soFar } = useWizard();
  const files = useSyncExternalStore(session.subscribe, session.snapshot);
  const log = soFar.reading.log?.entries;
  const [taking, setTaking] = useState<'no' | 'yes' | 'failed'>('no');
  const input = useRef<HTMLInputElement>(null);

  const rows = files.reduce((sum, { stage }) => {
    if (stage.kind === 'rows') return sum + stage.view.count;
    return sum + (stage.kind === 'records' ? (entriesOf(stage, terms, log)?.entries.length ?? 0) : 0);
  }, 0);
  const blocked = blockedBy(files, rows);

  async function entriesOfFile({ id, stage }: FileState): Promise<readonly Omit<DraftEntry, 'id'>[]> {
    const imported =
      stage.kind === 'records' ? entriesOf(stage, terms, log)?.entries : await session.entries(id);
    if (!imported) throw new Error('the entries did not come');
    return imported.map(({ entry }) => entry);
  }

  async function takeIn(): Promise<void> {
    setTaking('yes');
    try {
      const found = await Promise.all(files.map(entriesOfFile));
      const entries = found.flat().map((entry): DraftEntry => ({ ...entry, id: newId() }));
      onTakeIn(entries, reportOf(files, entries.length));
    } catch {
      setTaking('failed');
    }
  }

  return (
    <div className="import-panel">
      <div className="import-panel__files" tabIndex={-1} ref={takeFirstFocus}>
        {files.map((file) => (
          <FileSection key={file.id} file={file} session={session} />
        ))}
        {files.length === 0 && <p>{t(($) => $.noFiles)}</p>}
        <Button kind="plain" onClick={() => input.current?.click()}>
          {t(($) => $.more)}
        </Button>
        <input
          ref={input}
          type="file"
          multiple
          hidden
          aria-label={t(($) => $.more)}
          onChange={({ currentTarget }) => {
            onAddFiles([...(currentTarget.files ?? [])]);
            currentTarget.value = '';
          }}
        />
      </div>
      <footer className="import-panel__foot">
        <output>
          {taking === 'failed'
            ? t(($) => $.unreadable.failed)
            : files.length > 0 && blocked !== null
              ? t(($) => $.blocked[blocked])
              : ''}
        </output>
        <Button kind="primary" disabled={blocked !== null || taking === 'yes'} onClick={() => void takeIn()}>
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
