/**
 * What is drawn already but has no script yet: a button pressed or a choice made there is told to the app when it has come.
 */
export function keepPresses(): () => void {
  const told: (() => void)[] = [];
  const keep = ({ type, target }: Event) => {
    const control = target instanceof Element && target.closest<HTMLElement>('button, select');
    if (control) told.push(() => control.dispatchEvent(new Event(type, { bubbles: true })));
  };
  const kept = new AbortController();
  for (const type of ['click', 'change']) document.addEventListener(type, keep, { signal: kept.signal });
  return () => {
    kept.abort();
    for (const tell of told) tell();
  };
}
