const missing = new Set<HTMLLinkElement>();

/** Styles that did not come: Vite asks for them once, and takes them for there the next time. */
export const missingStyles = {
  note: ({ target }: Event): void => {
    if (target instanceof HTMLLinkElement && target.rel === 'stylesheet') missing.add(target);
  },

  /** Rejects with the event of one that cannot be had now either. */
  ask: (): Promise<unknown> =>
    Promise.all(
      [...missing].map(
        (link) =>
          new Promise((resolve, reject) => {
            missing.delete(link);
            const again = document.createElement('link');
            Object.assign(again, {
              rel: link.rel,
              crossOrigin: '',
              href: link.href,
              onload: resolve,
              onerror: reject,
            });
            link.replaceWith(again);
          }),
      ),
    ),
};
