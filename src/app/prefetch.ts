import type { QueryClient } from '@tanstack/react-query';
import { calendarQuery } from '../calendar/load-calendar';
import { exampleIds, type ExampleId } from '../home/examples';
import { indexQuery, prefetchAllTerms, termsQuery } from '../terms/load-terms';
import { exampleQuery } from './example-query';
import type { Place } from './page-at';
import { pages } from './page-parts';

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

/** Each piece of data that a page reads. */
export function dataOf(client: QueryClient, { page, product, example }: Place): Load[] {
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
export async function quietly(load: Load): Promise<void> {
  await load().catch(() => undefined);
}
