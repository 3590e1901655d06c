import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { Suspense } from 'react';
import { Router, useLocation } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { KitWords } from '../i18n/KitWords';
import { CaseFiles } from '../share/file/CaseFiles';
import { ErrorBoundary } from './failure/ErrorBoundary';
import { FailurePage } from './failure/FailurePage';
import { Loading } from './Loading';
import { PageFocus } from './PageFocus';
import { Pages } from './Pages';
import { Shell } from './Shell';

/** Hash only: the page works from any folder of any server. */
const routing = { hook: useHashLocation };

export function App({ client }: { readonly client: QueryClient }) {
  return (
    <QueryClientProvider client={client}>
      <Router {...routing}>
        <KitWords>
          <Shell>
            <CurrentPage />
          </Shell>
        </KitWords>
      </Router>
    </QueryClientProvider>
  );
}

function CurrentPage() {
  const [path] = useLocation();
  return (
    <ErrorBoundary resetOn={path} fallback={FailurePage}>
      <CaseFiles />
      <Suspense fallback={<Loading />}>
        <PageFocus>
          <Pages />
        </PageFocus>
      </Suspense>
    </ErrorBoundary>
  );
}
