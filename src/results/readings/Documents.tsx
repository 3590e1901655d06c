import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { LinkedText } from '../../ui/LinkedText';
import { useResult } from '../../working/result';

/** The editions that the figures rest on, the vendor's own pages, and what this page is not. */
export function Documents() {
  const { t } = useTranslation('results');
  const { formatDay } = useFormats();
  const language = useLanguage();
  const { terms, calendar } = useResult();
  const { documents, pages, remarks } = terms;
  const isOurs = !documents.some((document) => document.language === language);
  const links = [pages.product, pages.parentAgreement].filter(({ address }) => address !== null);
  return (
    <section className="readings__documents">
      <h3>{t(($) => $.documents.title)}</h3>
      <ul>
        {documents.map(({ language: of, title, date, address }) => (
          <li key={of + title}>
            <cite lang={of}>
              {address === null ? (
                title
              ) : (
                <a href={address} target="_blank" rel="noreferrer">
                  {title}
                </a>
              )}
            </cite>
            <span>
              {t(($) => $.documents.about, {
                language: t(($) => $.documents.language[of]),
                date:
                  date === null
                    ? t(($) => $.documents.undated)
                    : t(($) => $.documents.dated, { day: formatDay(date) }),
              })}
            </span>
          </li>
        ))}
        {links.map(({ title, address }) => (
          <li key={address}>
            <a href={address ?? undefined} target="_blank" rel="noreferrer">
              {title[language]}
            </a>
            <span className="printed-address">{address}</span>
          </li>
        ))}
      </ul>
      {remarks.length > 0 && (
        <details className="readings__remarks">
          <summary>{t(($) => $.documents.remarks)}</summary>
          <ul>
            {remarks.map((remark) => (
              <li key={remark.en}>
                <LinkedText text={remark[language]} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="readings__colophon">
        {isOurs && <span>{t(($) => $.documents.ours)}</span>}
        <span>{t(($) => $.documents.calendar, { year: String(calendar.publishedThrough) })}</span>
        <span>{t(($) => $.documents.notVendor)}</span>
      </p>
    </section>
  );
}
