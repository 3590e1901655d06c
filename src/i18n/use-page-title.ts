import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';

/** Names the page in the window's title, before the name of the app. */
export function usePageTitle(page: string): void {
  const { t } = useTranslation('app');
  const title = `${page} · ${t(($) => $.name)}`;
  useEffect(() => {
    document.title = title;
  }, [title]);
}
