import { createInstance } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { isLanguage, languages, languageTags, type Language } from './languages';
import { missWords } from './missing-words';
import { wordsOf, type Namespace } from './word-files';

export const i18n = createInstance();

/** `app` is loaded with it, and what is named besides; every other namespace when a component first asks for it. */
export async function startI18n(language: Language, besides: readonly Namespace[] = []): Promise<void> {
  // Where they are missing nothing can be said.
  await wordsOf(language, 'app');
  i18n.on('languageChanged', announce);
  await i18n
    .use({ type: 'backend', callbackApi: false, init: () => undefined, read: load })
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
}

/** The language that was asked for last: it holds, in whatever order the files come. */
let wanted: Language | undefined;

/**
 * Fetches every namespace in use before it changes anything: the page stays as it is until then, and no form is
 * mounted anew. Says whether it could: without network the old language stays, rather than a page of bare keys. null:
 * another one has been asked for meanwhile.
 */
export async function setLanguage(language: Language): Promise<boolean | null> {
  wanted = language;
  const isThere = await wordsCome(language);
  if (wanted !== language) return null;
  if (isThere) await i18n.changeLanguage(language);
  return isThere;
}

/** Whether every namespace in use can be had in a language. */
export function wordsCome(language: Language): Promise<boolean> {
  const { ns = [] } = i18n.options;
  return Promise.all([ns].flat().map((namespace) => wordsOf(language, namespace))).then(
    () => true,
    () => false,
  );
}

async function load(language: string, namespace: string): Promise<Record<string, unknown>> {
  const texts = await wordsThatCome(language, namespace);
  if (!import.meta.env.DEV) return texts;
  const { isPseudo, pseudoTexts } = await import('./pseudo');
  return isPseudo() ? pseudoTexts(texts) : texts;
}

function wordsThatCome(language: string, namespace: string): Promise<Record<string, unknown>> {
  return wordsOf(language, namespace).catch((error: unknown) =>
    missWords(error).then(() => wordsThatCome(language, namespace)),
  );
}

function announce(language: string): void {
  if (isLanguage(language) && typeof document !== 'undefined') {
    document.documentElement.lang = languageTags[language];
  }
}
