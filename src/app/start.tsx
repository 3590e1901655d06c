import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { isStrayLink, strayPath } from '../case/link/stray-link';
import { startI18n } from '../i18n/i18n';
import { chooseLanguage } from '../i18n/languages';
import { prefetchAllTerms } from '../terms/load-terms';
import '../ui/tokens.css';
import '../ui/base.css';
import { App } from './App';
import { makeQueryClient } from './query-client';
import { recall } from './remembered';
import { applyTheme, recallTheme } from './theme';

export async function start(root: Element): Promise<void> {
  applyTheme(recallTheme());
  const { pathname } = window.location;
  if (isStrayLink(window.location)) window.history.replaceState(null, '', `${pathname}#${strayPath}`);
  const client = makeQueryClient();
  const isHome = /^#?\/?$/.test(window.location.hash);
  if (isHome) {
    // The page itself says so when a file fails.
    prefetchAllTerms(client).catch(() => undefined);
  }
  const language = chooseLanguage([recall('language') ?? '', ...navigator.languages]);
  // It only hastens, and is in no one's way.
  import('./prefetch').then(({ prefetch }) => prefetch(client, language)).catch(() => undefined);
  try {
    await startI18n(language, isHome ? ['home'] : []);
  } catch {
    root.textContent = cannotStart;
    return;
  }
  createRoot(root).render(
    <StrictMode>
      <App client={client} />
    </StrictMode>,
  );
}

/** The only sentences outside the locales: said when those could not be loaded. */
const cannotStart =
  '无法加载本页的文字，请重新加载。 The texts of this page could not be loaded. Please reload it. ページの文言を読み込めませんでした。再読み込みしてください。';
