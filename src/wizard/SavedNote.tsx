import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaving } from '../case/use-draft';
import './SavedNote.css';
import { useWizard } from './wizard-context';

/** Whether the browser keeps what was written. Its place is always there, so that a failure is announced. */
export function SavedNote() {
  const { t } = useTranslation('wizard');
  const { draft } = useWizard();
  const saving = useSaving();
  const isSlow = useSlow(saving === 'saving');
  const state = saving === 'saving' && !isSlow ? 'saved' : saving;
  return (
    <output className={state === 'unsaved' ? 'saved-note saved-note--failed' : 'saved-note'}>
      {(draft.changedAt > 0 || state === 'unsaved') && t(($) => $.saving[state])}
    </output>
  );
}

/** Whether something has been going on for so long that it is worth a word. */
function useSlow(isGoingOn: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isGoingOn) return undefined;
    const timer = setTimeout(() => setSlow(true), 800);
    return () => {
      clearTimeout(timer);
      setSlow(false);
    };
  }, [isGoingOn]);
  return isSlow;
}
