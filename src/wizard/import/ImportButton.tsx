import { Suspense, useRef, useState, type ReactNode } from 'react';
import { createPortal, flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { DropHint } from '../../share/file/DropHint';
import { isCaseFile } from '../../share/file/is-case-file';
import { openFiles } from '../../share/file/opening';
import { useFileDrop } from '../../share/file/use-file-drop';
import { Button } from '../../ui/Button';
import { lazily } from '../../ui/lazily';
import type { AddRows } from '../log/add-rows';
import './ImportButton.css';
import type { Report } from './report';
import { importDialog } from './import-dialog';
import { ImportReport } from './ImportReport';
import type { ImportSource } from './reading-protocol';
import { useImport } from './use-import';

const ImportDialog = lazily(importDialog);

/** Files into the log: chosen, or dropped anywhere on the page. What is under way can be gone on with. */
export function ImportButton({ addRows }: { readonly addRows: AddRows }): ReactNode {
  const { t } = useTranslation('import');
  const importing = useImport();
  const { session, isOpen, loading } = importing;
  const button = useRef<HTMLButtonElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const [report, setReport] = useState<Report | null>(null);
  const choose = () => input.current?.click();

  function addFiles(files: readonly File[]): Promise<void> {
    setReport(null);
    return importing.add(files.map((file): ImportSource => ({ kind: 'file', name: file.name, file })));
  }

  /** A whole case is no log: it is opened as anywhere else on the page. */
  async function takeDropped(files: readonly File[]): Promise<void> {
    const [file, ...others] = files;
    if (file && others.length === 0 && (await isCaseFile(file))) openFiles(files);
    else await addFiles(files);
  }
  const isOver = useFileDrop((files) => void takeDropped(files));

  /** The dialog goes with the focus in it; as long as it is there, nothing else can have it. */
  function end(): void {
    flushSync(() => importing.end());
    button.current?.focus();
  }

  return (
    <>
      <Button ref={button} onClick={choose} aria-disabled={loading === 'yes' || undefined}>
        {t(($) => $.button)}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,.xlsx,.log,text/*,application/json"
        aria-label={t(($) => $.button)}
        onChange={({ currentTarget }) => {
          void addFiles([...(currentTarget.files ?? [])]);
          // The same file may be chosen again
          currentTarget.value = '';
        }}
      />
      <output className="import-line">
        {loading === 'yes' && t(($) => $.loading)}
        {loading === 'failed' && t(($) => $.notLoaded)}
      </output>
      {session && !isOpen && (
        <p className="import-line">
          {t(($) => $.unfinished.text)}{' '}
          <Button kind="plain" onClick={() => importing.show(true)}>
            {t(($) => $.unfinished.goOn)}
          </Button>{' '}
          <Button kind="plain" onClick={end}>
            {t(($) => $.unfinished.discard)}
          </Button>
        </p>
      )}
      {report && !session && <ImportReport report={report} />}
      {createPortal(
        <>
          {isOver && <DropHint title={t(($) => $.drop.title)} hint={t(($) => $.drop.hint)} />}
          {session && (
            <Suspense>
              <ImportDialog
                session={session}
                open={isOpen}
                onClose={() => importing.show(false)}
                onCancel={end}
                onMore={choose}
                onTakeIn={(entries, taken) => {
                  addRows(entries, { from: taken.files.length === 1 ? (taken.files[0] ?? null) : null });
                  setReport(taken);
                  end();
                }}
              />
            </Suspense>
          )}
        </>,
        document.body,
      )}
    </>
  );
}
