import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setLanguage } from '../i18n/i18n';
import { languages, languageTags, type Language } from '../i18n/languages';
import { useLanguage } from '../i18n/use-language';
import { remember } from './remembered';

/** Each in its own language; the short name contains enough of the long one to be said. */
const names: Readonly<Record<Language, { readonly long: string; readonly short: string }>> = {
  zh: { long: '中文', short: '中' },
  en: { long: 'English', short: 'En' },
  ja: { long: '日本語', short: '日' },
};

export function LanguageNav() {
  const { t } = useTranslation('app');
  const current = useLanguage();
  const [missing, setMissing] = useState<Language | null>(null);
  async function choose(language: Language): Promise<void> {
    const isThere = await setLanguage(language);
    if (isThere === null) return;
    if (isThere) remember('language', language);
    setMissing(isThere ? null : language);
  }
  return (
    <nav className="language-nav" aria-label={t(($) => $.language)}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={languageTags[language]}
          aria-label={names[language].long}
          aria-current={language === current ? 'true' : undefined}
          onClick={() => void choose(language)}
          onBlur={() => setMissing(null)}
        >
          <span className="language-nav__long">{names[language].long}</span>
          <span className="language-nav__short">{names[language].short}</span>
        </button>
      ))}
      <output>{missing && t(($) => $.failure.language, { language: names[missing].long })}</output>
    </nav>
  );
}
