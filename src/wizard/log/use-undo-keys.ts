import { useEffect, useEffectEvent } from 'react';
import type { LogActions } from './use-log-actions';

/** Ctrl+Z, and Ctrl+Y or Ctrl+Shift+Z; ⌘ on a Mac. In a field one writes in, they are the field's own. */
export function useUndoKeys(actions: Pick<LogActions, 'undo' | 'redo'>): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    const key = event.key.toLowerCase();
    if (!(event.ctrlKey || event.metaKey) || event.altKey || isWrittenIn(event.target)) return;
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) actions.redo();
    else actions.undo();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => press(event);
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
}

function isWrittenIn(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  // In a dialog something else is being done.
  if (target.closest('dialog')) return true;
  return target.matches('input:not([type="checkbox"], [type="radio"]), textarea, [contenteditable]');
}
