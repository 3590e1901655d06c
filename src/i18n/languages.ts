export const languages = ['zh', 'en', 'ja'] as const;
export type Language = (typeof languages)[number];

/** What `<html lang>` and Intl are given. The Chinese of the interface is the mainland's. */
export const languageTags: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en', ja: 'ja' };

export function isLanguage(text: string): text is Language {
  return languages.some((language) => language === text);
}

/** The first of the candidates that is one of ours, whatever region it names; English where none is. */
export function chooseLanguage(candidates: readonly string[]): Language {
  for (const candidate of candidates) {
    const primary = candidate.split(/[-_]/, 1)[0]?.toLowerCase() ?? '';
    if (isLanguage(primary)) return primary;
  }
  return 'en';
}
