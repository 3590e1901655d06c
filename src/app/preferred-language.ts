import { chooseLanguage, type Language } from '../i18n/languages';
import { recall } from './remembered';

/** The one chosen here before, else the first of the browser's that is one of ours. */
export function preferredLanguage(): Language {
  return chooseLanguage([recall('language') ?? '', ...navigator.languages]);
}
