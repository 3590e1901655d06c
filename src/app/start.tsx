import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { i18n, startI18n } from '../i18n/i18n';
import type { Language } from '../i18n/languages';
import '../ui/tokens.css';
import '../ui/base.css';
import { App } from './App';
import { pageAt, type Place } from './page-at';
import { pages } from './page-parts';
import { prefetchData, prefetchNext } from './prefetch';
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
  /** Does what was pressed before. */
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
  try {
    await startI18n(language);
  } catch {
    root.textContent = cannotStart;
    return;
  }
  const words = parts.then(() => i18n.loadNamespaces(pages[place.page].words));
  await Promise.race([Promise.all([words, data]), pause(patience)]);
  const app = (
    <StrictMode>
      <App client={client} />
    </StrictMode>
  );
  // In pieces, so that the browser can answer in between.
  startTransition(() => {
    if (isDrawn && pageAt(window.location.hash).page === 'home') hydrateRoot(root, app);
    else createRoot(root).render(app);
  });
  tellPresses();
  void words.then(() => prefetchNext(client));
}

/** In milliseconds. A page that comes at once, whole, is drawn once; one that takes longer says that it loads. */
const patience = 600;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The only sentences outside the locales: said when those could not be loaded. */
const cannotStart =
  '无法加载本页的文字，请重新加载。 The texts of this page could not be loaded. Please reload it. ページの文言を読み込めませんでした。再読み込みしてください。';
