import type { QueryClient } from '@tanstack/react-query';
import { calendarQuery } from '../calendar/load-calendar';
import { exampleIds } from '../home/examples';
import { indexQuery, termsQuery } from '../terms/load-terms';
import { exampleQuery } from './example-query';
import { pageAt, pages } from './page-parts';

export { views } from './page-parts';

declare global {
  interface Navigator {
    /** Not every browser tells. */
    readonly connection?: { readonly saveData?: boolean };
  }
}

type Load = () => Promise<unknown>;

/** The same files as those of `i18n.ts`. Fetched by themselves: one that fails here is asked for again when it is needed. */
const words = import.meta.glob<unknown>('../../locales/*/*.json', { import: 'default' });

/**
 * Loads all that the page at hand is made of at once, which would else be asked for one after the other; and then,
 * whenever the browser has nothing to do, what the pages are made of to which one may go on.
 */
export async function prefetch(client: QueryClient, language: string): Promise<void> {
  const here = pageAt(window.location.hash);
  await Promise.all(partsOf(client, here, language).map(quietly));
  if (navigator.connection?.saveData) return;
  const goOn = () => void prefetchNext(client);
  window.addEventListener('hashchange', goOn);
  goOn();
}

/** In milliseconds: who has only just come is not to wait for what is not yet needed. */
const reading = 2500;

/** One thing at a time; what has been loaded costs nothing. Ends where one has gone on meanwhile. */
async function prefetchNext(client: QueryClient): Promise<void> {
  const { hash } = window.location;
  const here = pageAt(hash);
  await new Promise((resolve) => setTimeout(resolve, reading));
  for (const page of pages[here.page].next) {
    for (const load of partsOf(client, { ...here, page }, document.documentElement.lang.slice(0, 2))) {
      await idle();
      if (window.location.hash !== hash) return;
      await quietly(load);
    }
  }
  // A page that finds a failure here would tell of it, and not try itself.
  client.removeQueries({ predicate: ({ state }) => state.status === 'error' });
}

function partsOf(
  client: QueryClient,
  { page, product }: ReturnType<typeof pageAt>,
  language: string,
): Load[] {
  const parts = pages[page];
  return [
    ...parts.code,
    ...parts.words.flatMap((name) => words[`../../locales/${language}/${name}.json`] ?? []),
    ...(product === null ? [] : [() => prefetchTerms(client, product)]),
    ...(parts.calendar ? [() => client.prefetchQuery(calendarQuery)] : []),
    ...(page === 'example' ? exampleIds.map((id) => () => client.prefetchQuery(exampleQuery(id))) : []),
  ];
}

async function prefetchTerms(client: QueryClient, product: string): Promise<void> {
  const products = await client.ensureQueryData(indexQuery);
  if (products.includes(product)) await client.prefetchQuery(termsQuery(product));
}

/** Who needs it will ask for it again, and tell what is wrong. */
async function quietly(load: Load): Promise<void> {
  await load().catch(() => undefined);
}

function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such callback.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve());
    else setTimeout(resolve, 200);
  });
}
