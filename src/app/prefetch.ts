import type { QueryClient } from '@tanstack/react-query';
import { calendarQuery } from '../calendar/load-calendar';
import { exampleIds, type ExampleId } from '../home/examples';
import { indexQuery, prefetchAllTerms, termsQuery } from '../terms/load-terms';
import { exampleQuery } from './example-query';
import { failurePart } from './failure/FailurePage';
import { pageAt, type Place } from './page-at';
import { codeAndWords, pages } from './page-parts';

declare global {
  interface Navigator {
    /** Not every browser tells. */
    readonly connection?: { readonly saveData?: boolean };
  }
}

type Load = () => Promise<unknown>;

/** The data that a page reads, and the draft that it shows. Its code and its sentences have been asked for by `main.tsx`. */
export async function prefetchData(client: QueryClient, place: Place): Promise<void> {
  await Promise.all([...dataOf(client, place), () => openedDraft(client, place)].map(quietly));
}

/** An example is open before its page is drawn, which would else be drawn twice. */
async function openedDraft(client: QueryClient, { page, product, example }: Place): Promise<void> {
  if (example !== null) {
    const file = client.ensureQueryData(exampleQuery(example));
    const { openExample } = await import('./ExamplePage');
    await openExample(example, await file);
  } else if (product !== null && pages[page].draft) {
    const { draftStore } = await import('../case/draft-store');
    await draftStore.load(product);
  }
}

/** Whenever the browser has nothing to do: what the pages are made of to which one may go on. */
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
  for (const page of pages[here.page].next) {
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

function dataOf(client: QueryClient, { page, product, example }: Place): Load[] {
  return [
    ...(page === 'home' ? [() => prefetchAllTerms(client)] : []),
    ...(product === null ? [] : [() => prefetchTerms(client, product)]),
    ...(pages[page].calendar ? [() => client.prefetchQuery(calendarQuery)] : []),
    ...(page === 'example' ? (example === null ? exampleIds : [example]) : []).map(
      (id) => () => prefetchExample(client, id),
    ),
  ];
}

async function prefetchTerms(client: QueryClient, product: string): Promise<void> {
  const products = await client.ensureQueryData(indexQuery);
  if (products.includes(product)) await client.prefetchQuery(termsQuery(product));
}

async function prefetchExample(client: QueryClient, id: ExampleId): Promise<void> {
  const { product } = await client.ensureQueryData(exampleQuery(id));
  await prefetchTerms(client, product);
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
