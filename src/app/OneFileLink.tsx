import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language';
import { languageTags } from '../i18n/languages';

/** Offers the edition that is one file, where it lies beside the page: the build names it and its size in bytes. */
export function OneFileLink() {
  const { t } = useTranslation('app');
  const language = useLanguage();
  const [name, bytes] =
    document.querySelector<HTMLMetaElement>('meta[name="one-file"]')?.content.split(' ') ?? [];
  if (name === undefined) return null;
  const size = new Intl.NumberFormat(languageTags[language], { maximumFractionDigits: 1 });
  return (
    <footer className="colophon">
      <a href={`./${name}`} download>
        {t(($) => $.oneFile, { size: size.format(Number(bytes) / 1e6) })}
      </a>
    </footer>
  );
}
