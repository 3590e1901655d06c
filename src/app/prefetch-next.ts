import type { QueryClient } from '@tanstack/react-query';
import { failurePart } from './failure/FailurePage';
import { pageAt } from './page-at';
import { codeAndWords, pages } from './page-parts';
import { dataOf, quietly } from './prefetch';

declare global {
  interface Navigator {
    /** Not every browser tells. */
    readonly connection?: { readonly saveData?: boolean };
  }
}

/** Whenever the browser has nothing to do: what is still to come of the page, and of those to which one may go on. */
export function prefetchNext(client: QueryClient): void {
  if (navigator.connection?.saveData) return;
  void quietly(failurePart.ask);
  const goOn = () => void loadNext(client);
  window.addEventListener('hashchange', goOn);
  goOn();
}

/** In milliseconds: who has only just come is not to wait for what is not yet needed. */
const reading = 2500;

/** One thing at a time; what has been loaded costs nothing. Ends where one has gone on meanwhile. */
async function loadNext(client: QueryClient): Promise<void> {
  const { hash } = window.location;
  const here = pageAt(hash);
  await new Promise((resolve) => setTimeout(resolve, reading));
  for (const page of [here.page, ...pages[here.page].next]) {
    const loads = [
      ...codeAndWords(page, document.documentElement.lang.slice(0, 2)),
      ...dataOf(client, { ...here, page }),
      ...pages[page].later,
    ];
    for (const load of loads) {
      await idle();
      if (window.location.hash !== hash) return;
      await quietly(load);
    }
  }
  // A page that finds a failure here would tell of it, and not try itself.
  client.removeQueries({ predicate: ({ state }) => state.status === 'error' });
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such callback.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve());
    else setTimeout(resolve, 200);
  });
}
