import { queryOptions, useSuspenseQueries, useSuspenseQuery, type QueryClient } from '@tanstack/react-query';
import { loadDataFile } from '../data-files/load-data-file';
import { termsIndexSchema, termsSchema, type Terms } from './schema';

/** The ids of all agreements, in the order in which they are shown. */
export const indexQuery = queryOptions({
  queryKey: ['terms'],
  queryFn: async () => (await loadDataFile('terms/index.json', termsIndexSchema)).products,
});

export const termsQuery = (id: string) =>
  queryOptions({
    queryKey: ['terms', id],
    queryFn: () => loadDataFile(`terms/${id}.json`, termsSchema),
  });

/** All three suspend until the data is there, and throw a `DataFileError` to the error page. */
export function useProducts(): readonly string[] {
  return useSuspenseQuery(indexQuery).data;
}

export function useTerms(id: string): Terms {
  return useSuspenseQuery(termsQuery(id)).data;
}

export function useAllTerms(): readonly Terms[] {
  const products = useProducts();
  return useSuspenseQueries({
    queries: products.map(termsQuery),
    combine: (all) => all.map(({ data }) => data),
  });
}

/** So that the files are on their way while the page's code still is. */
export async function prefetchAllTerms(client: QueryClient): Promise<void> {
  const products = await client.ensureQueryData(indexQuery);
  await Promise.all(products.map((id) => client.prefetchQuery(termsQuery(id))));
}
