import { useLanguage } from '../i18n/use-language';

/** Sets sentences one after the other: Chinese and Japanese put no space between them. */
export function useSentences(): (sentences: readonly string[]) => string {
  const between = useLanguage() === 'en' ? ' ' : '';
  return (sentences) => sentences.join(between);
}
