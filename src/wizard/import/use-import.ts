import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useWizard } from '../wizard-context';
import { importDialog } from './import-dialog';
import type { ImportSession } from './import-session';
import { onImportText } from './import-text';
import type { ImportSource } from './reading-protocol';

export interface Importing {
  /** What is being imported; null where nothing is. It stays when the dialog is closed by Escape. */
  readonly session: ImportSession | null;
  readonly isOpen: boolean;
  /** The code of the import is on its way, or did not come. */
  readonly loading: 'no' | 'yes' | 'failed';
  readonly add: (sources: readonly ImportSource[]) => Promise<void>;
  readonly show: (isOpen: boolean) => void;
  /** Leaves everything as it was. */
  readonly end: () => void;
}

/** The import of this log: its code comes with the first file. */
export function useImport(): Importing {
  const { terms, draft } = useWizard();
  const [session, setSession] = useState<ImportSession | null>(null);
  const [isOpen, setIsOpen] = useState(false);
  const [loading, setLoading] = useState<Importing['loading']>('no');
  const running = useRef<ImportSession | null>(null);

  async function add(sources: readonly ImportSource[]): Promise<void> {
    if (sources.length === 0) return;
    setLoading('yes');
    try {
      const [{ ImportSession: Session }] = await Promise.all([
        import('./import-session'),
        importDialog.ask(),
      ]);
      running.current ??= new Session(terms, draft.logZone);
      running.current.add(sources);
      setSession(running.current);
      setIsOpen(true);
      setLoading('no');
    } catch {
      setLoading('failed');
    }
  }

  function end(): void {
    running.current?.end();
    running.current = null;
    setSession(null);
    setIsOpen(false);
  }

  const addText = useEffectEvent((text: string) => void add([{ kind: 'paste', text }]));
  useEffect(() => onImportText((text) => addText(text)), []);
  useEffect(() => () => running.current?.end(), []);

  return { session, isOpen, loading, add, show: setIsOpen, end };
}
