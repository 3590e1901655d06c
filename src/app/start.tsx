import type { QueryClient } from '@tanstack/react-query';
import { startTransition, StrictMode, useLayoutEffect } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { i18n, startI18n } from '../i18n/i18n';
import type { Language } from '../i18n/languages';
import '../ui/tokens.css';
import '../ui/base.css';
import '../ui/Notice.css';
import { App } from './App';
import { pageAt, type Place } from './page-at';
import { pages } from './page-parts';
import { prefetchData, quietly } from './prefetch';
import { makeQueryClient } from './query-client';
import { applyTheme, recallTheme } from './theme';

interface Beginning {
  readonly root: Element;
  /** Whether the build has drawn the home page there. */
  readonly isDrawn: boolean;
  readonly place: Place;
  readonly language: Language;
  /** The page's code and sentences. */
  readonly parts: Promise<unknown>;
  /** Does what was pressed before the page was drawn. */
  readonly tellPresses: () => void;
}

export async function start({
  root,
  isDrawn,
  place,
  language,
  parts,
  tellPresses,
}: Beginning): Promise<void> {
  applyTheme(recallTheme());
  const client = makeQueryClient();
  const data = prefetchData(client, place);
  await startI18n(language);
  const words = parts.then(() => i18n.loadNamespaces(pages[place.page].words));
  await Promise.race([Promise.all([words, data]), pause(patience)]);
  const app = (
    <StrictMode>
      <App client={client} />
      <Told tell={tellPresses} />
    </StrictMode>
  );
  // In pieces, so that the browser can answer in between.
  startTransition(() => {
    if (isDrawn && pageAt(window.location.hash).page === 'home') hydrateRoot(root, app);
    else createRoot(root).render(app);
  });
  void words.then(() => quietly(() => prefetchNext(client)));
}

/** When the page has been drawn, or what was drawn has been taken over. */
function Told({ tell }: { readonly tell: () => void }) {
  useLayoutEffect(tell, [tell]);
  return null;
}

/** Code that is itself of no use at first. */
async function prefetchNext(client: QueryClient): Promise<void> {
  const next = await import('./prefetch-next');
  next.prefetchNext(client);
}

/** In milliseconds. A page that comes at once, whole, is drawn once; one that takes longer says that it loads. */
const patience = 600;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
