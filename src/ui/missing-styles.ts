const missing = new Set<HTMLLinkElement>();
/** Who asks meanwhile waits for the same. */
let asked: Promise<unknown> = Promise.resolve();

/** Styles that did not come: Vite asks for them once, and takes them for there the next time. */
export const missingStyles = {
  note: ({ target }: Event): void => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') missing.add(target);
  },

  /** Rejects with the event of one that cannot be had now either. */
  ask: (): Promise<unknown> => {
    if (missing.size > 0) asked = Promise.all([asked.catch(() => undefined), ...[...missing].map(askAgain)]);
    return asked;
  },
};

function askAgain(link: HTMLLinkElement): Promise<unknown> {
  missing.delete(link);
  const again = document.createElement('link');
  const came = new Promise((resolve, reject) => {
    Object.assign(again, {
      rel: link.rel,
      crossOrigin: '',
      href: link.href,
      onload: resolve,
      onerror: reject,
    });
  });
  link.replaceWith(again);
  return came;
}
