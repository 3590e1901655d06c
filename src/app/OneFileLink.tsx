import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import { languageTags } from '../i18n/languages';

/** Offers the edition that is one file, where it lies beside the page: the build names it and its size in bytes. */
export function OneFileLink() {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const edition = useSyncExternalStore(neverChanges, editionInPage, () => null);
  if (edition === null) return null;
  const [name, bytes] = edition.split(' ');
  const size = new Intl.NumberFormat(languageTags[language], { maximumFractionDigits: 1 });
  return (
    <footer className="colophon">
      <a href={`./${name}`} download>
        {t(($) => $.oneFile, { size: size.format(Number(bytes) / 1e6) })}
      </a>
    </footer>
  );
}

/** Read when it is first shown, not where the build draws the page, which has not been measured then. */
function editionInPage(): string | null {
  return document.querySelector<HTMLMetaElement>('meta[name="one-file"]')?.content ?? null;
}

function neverChanges(): () => void {
  return () => undefined;
}
