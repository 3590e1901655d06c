import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatsFor, type Formats } from '../../i18n/format';
import type { Language } from '../../i18n/languages';

/** The language a ticket is written in, apart from the page's. */
export interface TicketWords {
  readonly language: Language;
  readonly t: TFunction<'claim-kit'>;
  readonly formats: Formats;
}

/** Suspends until the sentences of the language are there. */
export function useTicketWords(language: Language): TicketWords {
  const { t } = useTranslation('claim-kit', { lng: language });
  return useMemo(() => ({ language, t, formats: formatsFor(language) }), [language, t]);
}

const commas: Readonly<Record<Language, string>> = { zh: '，', en: ', ', ja: '、' };

/** Facts of a line, one after the other. */
export function inARow({ language }: TicketWords, facts: readonly (string | null)[]): string {
  return facts.filter((fact) => fact !== null).join(commas[language]);
}

/** Sentences of a line; Chinese and Japanese put no space between them. */
export function sentences({ language }: TicketWords, texts: readonly string[]): string {
  return texts.join(language === 'en' ? ' ' : '');
}
