/**
 * What is drawn already but has no script yet: a button pressed or a choice made there is told to the app when it has
 * drawn the page, and focus stays where it was.
 */
export function keepPresses(): () => void {
  const told: (() => void)[] = [];
  let focused: HTMLElement | null = null;
  const keep = (event: Event) => {
    const control = controlOf(event, 'button, select, .skip-link');
    if (!control) return;
    // As drawn, it would lead to the home page.
    if (control instanceof HTMLAnchorElement) event.preventDefault();
    const value = control instanceof HTMLSelectElement ? control.value : null;
    told.push(() => {
      const now = asItStands(control);
      if (now instanceof HTMLSelectElement && value !== null) now.value = value;
      now?.dispatchEvent(new Event(event.type, { bubbles: true, cancelable: true }));
    });
  };
  const kept = new AbortController();
  const { signal } = kept;
  for (const type of ['click', 'change']) document.addEventListener(type, keep, { signal });
  document.addEventListener('focusin', (event) => (focused = controlOf(event, '.masthead *')), { signal });
  if (document.activeElement instanceof HTMLElement) focused = document.activeElement;
  return () => {
    kept.abort();
    if (focused && !focused.isConnected) asItStands(focused)?.focus();
    for (const tell of told.splice(0)) tell();
  };
}

function controlOf({ target }: Event, kind: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(kind) : null;
}

/** The head of another page than home is drawn anew, with the same controls. */
function asItStands(control: HTMLElement): HTMLElement | null {
  if (control.isConnected) return control;
  const { localName, className, lang } = control;
  const kind = [localName, className && `.${className}`, lang && `[lang="${lang}"]`].join('');
  return document.querySelector<HTMLElement>(`.masthead ${kind}`);
}
