import type { Language } from '../i18n/languages';

/** The only sentences outside the locales: said when those, or the app itself, could not be loaded. */
export const cannotStart: Readonly<Record<Language, string>> = {
  zh: '本页未能完整加载，暂时无法操作。请检查网络连接，然后重新加载本页。',
  en: 'This page has not loaded completely, so that nothing on it works yet. Check your connection, then reload the page.',
  ja: 'このページをすべて読み込めなかったため、操作できません。通信状態を確認して、ページを再読み込みしてください。',
};

/** At the head of the page, whose drawing stays as far as it can be read without the app. */
export function sayCannotStart(root: Element, language: Language): void {
  const notice = document.createElement('div');
  notice.className = 'notice notice--bad cannot-start';
  notice.role = 'alert';
  notice.textContent = cannotStart[language];
  (root.querySelector('main') ?? root).prepend(notice);
}
