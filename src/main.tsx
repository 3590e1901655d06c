import { askAhead } from './app/ask-ahead';
import { sayCannotStart } from './app/cannot-start';
import { takeRoot } from './app/drawn-root';
import { keepPresses } from './app/early-presses';
import { watchMissingParts } from './app/failure/missing-parts';
import { pageAt } from './app/page-at';
import { preferredLanguage } from './app/preferred-language';
import { isStrayLink, strayPath } from './case/link/stray-link';

watchMissingParts();
const { pathname } = window.location;
if (isStrayLink(window.location)) window.history.replaceState(null, '', `${pathname}#${strayPath}`);
const place = pageAt(window.location.hash);
const language = preferredLanguage();
const taken = takeRoot();
const tellPresses = keepPresses();
const app = import('./app/start');
// On its way together with the app, which need not have come to ask for it.
const parts = askAhead(place, language);
app
  .then(({ start }) => start({ ...taken, place, language, parts, tellPresses }))
  .catch((error: unknown) => {
    sayCannotStart(taken.root, language);
    reportError(error);
  });
