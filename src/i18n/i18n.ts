import { createInstance } from 'i18next';
import resourcesToBackend from 'i18next-resources-to-backend';
import { initReactI18next } from 'react-i18next';
import { isLanguage, languages, languageTags, type Language } from './languages';
import { wordsOf, type Namespace } from './word-files';

export const i18n = createInstance();

/** `app` is loaded with it, and what is named besides; every other namespace when a component first asks for it. */
export async function startI18n(language: Language, besides: readonly Namespace[] = []): Promise<void> {
  i18n.on('languageChanged', announce);
  await i18n
    .use(resourcesToBackend(load))
    .use(initReactI18next)
    .init({
      lng: language,
      supportedLngs: languages,
      fallbackLng: false,
      load: 'currentOnly',
      ns: ['app', ...besides],
      defaultNS: 'app',
      returnNull: false,
      // React escapes markup; what turns the direction of writing must not turn the sentence around it.
      interpolation: { escape: (text) => text.replace(/\p{Bidi_Control}/gu, '') },
      react: { useSuspense: true },
    });
  if (!i18n.hasResourceBundle(language, 'app')) throw new Error(`locales/${language}/app.json did not load`);
}

/**
 * Fetches every namespace in use before it changes anything: the page stays as it is until then, and no form is
 * mounted anew. Says whether it could: without network the old language stays, rather than a page of bare keys.
 */
export async function setLanguage(language: Language): Promise<boolean> {
  await i18n.loadLanguages(language);
  const { ns = [] } = i18n.options;
  if (![ns].flat().every((namespace) => i18n.hasResourceBundle(language, namespace))) return false;
  await i18n.changeLanguage(language);
  return true;
}

async function load(language: string, namespace: string): Promise<Record<string, unknown>> {
  const texts = await wordsOf(language, namespace);
  if (!import.meta.env.DEV) return texts;
  const { isPseudo, pseudoTexts } = await import('./pseudo');
  return isPseudo() ? pseudoTexts(texts) : texts;
}

function announce(language: string): void {
  if (isLanguage(language) && typeof document !== 'undefined') {
    document.documentElement.lang = languageTags[language];
  }
}
