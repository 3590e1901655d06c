import { useSyncExternalStore } from 'react';

/** As `LiveSheet.css` and `LiveBar.css` have it: from there on the sheet stands beside the form, below it the bar. */
const room = '(width >= 64rem)';

/** Whether there is room for the sheet. Where there is none its file need not come. */
export function useHasRoom(): boolean {
  return useSyncExternalStore(onChange, () => window.matchMedia(room).matches);
}

function onChange(tell: () => void): () => void {
  const query = window.matchMedia(room);
  query.addEventListener('change', tell);
  return () => query.removeEventListener('change', tell);
}
