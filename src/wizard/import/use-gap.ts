import { useLanguage } from '../../i18n/use-language';

/** What stands between two sentences: nothing where the full stop is as wide as a character. */
export function useGap(): string {
  return useLanguage() === 'en' ? ' ' : '';
}
