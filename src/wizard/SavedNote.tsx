import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsStored, useSaving } from '../case/use-draft';
import './SavedNote.css';
import { useWizard } from './wizard-context';

/** Whether the browser keeps what was written. Its place is always there, so that a failure is announced. */
export function SavedNote() {
  const { t } = useTranslation('wizard');
  const { draft } = useWizard();
  const saving = useSaving();
  const isStored = useIsStored(draft.product);
  const isSlow = useSlow(saving === 'saving');
  // What follows the first write outlives the page at each moment: the note need not flicker.
  const state = saving === 'saving' && !isSlow && isStored ? 'saved' : saving;
  const isTold = { saved: isStored, saving: isSlow, unsaved: true }[state];
  return (
    <output className={state === 'unsaved' ? 'saved-note saved-note--failed' : 'saved-note'}>
      {isTold && t(($) => $.saving[state])}
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
