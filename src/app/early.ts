import { isStrayLink } from '../case/link/stray-link';
import { languageTags } from '../i18n/languages';
import { pageAt } from './page-at';
import { preferredLanguage } from './preferred-language';
import { applyTheme, recallTheme } from './theme';

/**
 * Runs before anything is drawn: of what the build has drawn it shows the reader's language in the reader's theme, and
 * only the head of the page where the address leads elsewhere than home. `base.css` does the rest.
 */
const page = document.documentElement;
page.lang = languageTags[preferredLanguage()];
applyTheme(recallTheme());
if (isStrayLink(window.location) || pageAt(window.location.hash).page !== 'home') page.dataset.drawn = 'head';
