import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'wouter';

/** An example has gone on to its result before anything is drawn. The build draws the page where there is no address. */
const openedAt = typeof window === 'undefined' ? '/' : window.location.hash.replace(/^#?\/?/, '/');

/**
 * After a change of page, focus goes to its title: a screen reader says where one is, and Tab goes on from there. It
 * stands within the page's Suspense, so that it acts when the title is there. The first page is left alone.
 */
export function PageFocus({ children }: { readonly children: ReactNode }) {
  const [path] = useLocation();
  const shown = useRef(openedAt);
  useEffect(() => {
    if (shown.current === path) return;
    shown.current = path;
    const title = document.querySelector<HTMLElement>('main h1');
    if (title) {
      title.tabIndex = -1;
      title.focus({ preventScroll: true });
    }
    window.scrollTo(0, 0);
  }, [path]);
  return children;
}
