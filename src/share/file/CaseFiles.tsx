import { Suspense, useSyncExternalStore } from 'react';
import { lazily } from '../../ui/lazily';
import { partToCome } from '../../ui/part-to-come';
import { currentOpening, onOpening, openFiles } from './opening';
import { useFileDrop } from './use-file-drop';

const CaseDropHint = lazily(partToCome(() => import('./CaseDropHint')));
const OpeningFiles = lazily(partToCome(() => import('./OpeningFiles')));

const theWindow = () => window;

/** Case files dropped anywhere on the page, or chosen by a button. Its code comes with the first. */
export function CaseFiles() {
  const isOver = useFileDrop(openFiles, theWindow);
  const opening = useSyncExternalStore(onOpening, currentOpening, currentOpening);
  return (
    <Suspense>
      {isOver && <CaseDropHint />}
      {opening && <OpeningFiles opening={opening} />}
    </Suspense>
  );
}
