import { readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { KitWords } from '../i18n/KitWords';
import type { Language } from '../i18n/languages';
import type { Result } from './result';
import { ResultProvider } from './ResultProvider';

/** For tests: what a part of a page about a result says, as plain text. */
export function drawn(
  language: Language,
  result: Result,
  areas: readonly string[],
  children: ReactNode,
): string {
  return markup(language, result, areas, children)
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[ \u00A0\u200B]+/g, ' ');
}

/** The same with its elements. */
export function markup(
  language: Language,
  result: Result,
  areas: readonly string[],
  children: ReactNode,
): string {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: {
      [language]: Object.fromEntries([...areas, 'app'].map((area) => [area, words(language, area)])),
    },
  });
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <KitWords>
        <ResultProvider result={result}>{children}</ResultProvider>
      </KitWords>
    </I18nextProvider>,
  );
}

function words(language: Language, area: string): Record<string, string> {
  return JSON.parse(readFileSync(new URL(`../../locales/${language}/${area}.json`, import.meta.url), 'utf8'));
}
