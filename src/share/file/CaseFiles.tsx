import { lazy, Suspense, useSyncExternalStore } from 'react';
import { currentOpening, onOpening, openFiles } from './opening';
import { useFileDrop } from './use-file-drop';

const CaseDropHint = lazy(() => import('./CaseDropHint'));
const OpeningFiles = lazy(() => import('./OpeningFiles'));

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
