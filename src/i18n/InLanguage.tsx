import { useMemo, type ReactNode } from 'react';
import { I18nextProvider, useTranslation } from 'react-i18next';
import { KitWords } from './KitWords';
import type { Language } from './languages';

interface InLanguageProps {
  readonly language: Language;
  readonly children: ReactNode;
}

/** Children in a language of their own, apart from the interface's: a form that goes to someone else. */
export function InLanguage({ language, children }: InLanguageProps) {
  const { i18n } = useTranslation();
  const own = useMemo(
    // The sentences that are loaded are shared; only the language is its own.
    () => (i18n.language === language ? i18n : i18n.cloneInstance({ lng: language, initAsync: false })),
    [i18n, language],
  );
  return (
    <I18nextProvider i18n={own}>
      <KitWords>{children}</KitWords>
    </I18nextProvider>
  );
}
