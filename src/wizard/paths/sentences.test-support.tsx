import { readFileSync } from 'node:fs';
import { createInstance, type i18n } from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import type { Language } from '../../i18n/languages';
import type { Terms } from '../../terms/schema';
import type { Mistake } from '../mistakes';
import type { SoFar } from '../so-far';
import { useProblemText } from '../use-problem-text';
import { WizardContext } from '../wizard-context';
import { calendar, today } from './agreements.test-support';

/** What is said of a mistake: at its control, in its row, and in the summary. */
export function sentencesOf(language: Language, terms: Terms, soFar: SoFar, mistake: Mistake): string[] {
  const wizard = { terms, calendar, today, draft: soFar.draft, update: () => {}, soFar, isCurrent: true };
  const drawn = renderToStaticMarkup(
    <I18nextProvider i18n={words[language]}>
      <WizardContext value={wizard}>
        <Said mistake={mistake} />
      </WizardContext>
    </I18nextProvider>,
  );
  return drawn.split(between);
}

const between = '\n';

function Said({ mistake }: { readonly mistake: Mistake }) {
  const { sentence, inRow, inSummary } = useProblemText();
  return [sentence(mistake), inRow(mistake), inSummary(mistake)].join(between);
}

function wordsOf(language: Language): i18n {
  const namespaces = ['app', 'wizard', 'problems'].map((name) => [
    name,
    JSON.parse(readFileSync(new URL(`../../../locales/${language}/${name}.json`, import.meta.url), 'utf8')),
  ]);
  const instance = createInstance();
  void instance.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { [language]: Object.fromEntries(namespaces) },
  });
  return instance;
}

const words = { zh: wordsOf('zh'), en: wordsOf('en'), ja: wordsOf('ja') } satisfies Record<Language, i18n>;
