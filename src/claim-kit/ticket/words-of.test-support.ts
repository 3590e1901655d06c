import { readFileSync } from 'node:fs';
import { createInstance, type TFunction } from 'i18next';
import { formatsFor } from '../../i18n/format';
import type { Language } from '../../i18n/languages';
import type { TicketWords } from './ticket-words';

/** For tests: the claim kit's sentences in a language, as the page loads them. */
export function wordsOf(language: Language): TicketWords {
  return { language, t: translations[language], formats: formatsFor(language) };
}

function translation(language: Language): TFunction<'claim-kit'> {
  const file = new URL(`../../../locales/${language}/claim-kit.json`, import.meta.url);
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false,
    ns: ['claim-kit'],
    defaultNS: 'claim-kit',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { [language]: { 'claim-kit': JSON.parse(readFileSync(file, 'utf8')) } },
  });
  return i18n.getFixedT(language, 'claim-kit');
}

const translations = {
  zh: translation('zh'),
  en: translation('en'),
  ja: translation('ja'),
} satisfies Record<Language, TFunction<'claim-kit'>>;
