import { QueryClient } from '@tanstack/react-query';

/** The data lies beside the page and does not change while it is open; a file from disk needs no network. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', staleTime: Infinity, gcTime: Infinity, retry: false },
    },
  });
}
