import { useLayoutEffect, useRef, type FocusEvent } from 'react';

/** Where a form begins anew, whoever was typing in it goes on typing: returns what tells which field that is. */
export function useFocusKept(beginning: number): (event: FocusEvent) => void {
  const focused = useRef('');
  useLayoutEffect(() => {
    if (beginning === 0 || document.activeElement !== document.body) return;
    const field = document.getElementById(focused.current);
    if (!field) return;
    field.focus({ preventScroll: true });
    if (field instanceof HTMLInputElement && field.type === 'text')
      field.setSelectionRange(field.value.length, field.value.length);
  }, [beginning]);
  return ({ target }) => {
    focused.current = target.id;
  };
}
