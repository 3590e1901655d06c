import { useEffect, useEffectEvent, useState } from 'react';

/**
 * Whether files are being dragged over the page; those dropped anywhere on it are handed over. Who listens at the window
 * gets what nobody took at the document.
 */
export function useFileDrop(
  onDrop: (files: readonly File[]) => void,
  targetOf: () => EventTarget = theDocument,
): boolean {
  const [isOver, setIsOver] = useState(false);
  const drop = useEffectEvent(onDrop);
  useEffect(() => {
    // Every element that is entered and left tells of it: only where all are left is the page left.
    let depth = 0;
    const over = (event: Event) => {
      if (holdsFiles(event)) event.preventDefault();
    };
    const enter = (event: Event) => {
      if (!holdsFiles(event) || event.defaultPrevented) return;
      event.preventDefault();
      depth++;
      setIsOver(true);
    };
    const leave = (event: Event) => {
      if (!holdsFiles(event)) return;
      depth = Math.max(0, depth - 1);
      if (depth === 0) setIsOver(false);
    };
    const dropped = (event: Event) => {
      if (!holdsFiles(event)) return;
      depth = 0;
      setIsOver(false);
      if (event.defaultPrevented) return;
      // Else the browser goes to the file and the page is gone
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length > 0) drop(files);
    };
    const target = targetOf();
    const listening = new AbortController();
    const { signal } = listening;
    target.addEventListener('dragover', over, { signal });
    target.addEventListener('dragenter', enter, { signal });
    target.addEventListener('dragleave', leave, { signal });
    target.addEventListener('drop', dropped, { signal });
    return () => listening.abort();
  }, [targetOf]);
  return isOver;
}

function holdsFiles(event: Event): event is DragEvent {
  return event instanceof DragEvent && (event.dataTransfer?.types.includes('Files') ?? false);
}

function theDocument(): EventTarget {
  return document;
}
