import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import type { Terms } from '../../terms/schema';
import { Cited } from '../../ui/Cited';
import { Clause } from '../../ui/Clause';
import { LinkedText } from '../../ui/LinkedText';
import { Part } from '../../ui/Part';
import { Actions } from '../example/Actions';
import './DocumentsPart.css';
import { OwnWindow } from './OwnWindow';

/** The editions this page rests on, the vendor's own pages, and where they differ or leave something open. */
export function DocumentsPart({ terms }: { readonly terms: Terms }) {
  const { t } = useTranslation('agreement');
  const { formatDay } = useFormats();
  const language = useLanguage();
  const { documents, pages, remarks, amendment } = terms;
  return (
    <Part mark="H" title={t(($) => $.documents.title)}>
      <ul className="documents">
        {documents.map(({ language: of, title, date, address }) => (
          <li key={of + title}>
            <OwnWindow address={address}>
              <cite lang={of}>{title}</cite>
            </OwnWindow>
            <span>
              {t(($) => $.documents.document, {
                language: t(($) => $.documents.language[of]),
                edition:
                  date === null
                    ? t(($) => $.documents.undated)
                    : t(($) => $.documents.dated, { day: formatDay(date) }),
              })}
            </span>
          </li>
        ))}
        {[pages.product, pages.parentAgreement].map(({ title, address }) => (
          <li key={title.en}>
            <OwnWindow address={address}>{title[language]}</OwnWindow>
            <span className={address === null ? undefined : 'printed-address'}>
              {address ?? t(($) => $.documents.noAddress)}
            </span>
          </li>
        ))}
      </ul>
      <p className="agreement__text">
        <Cited text={amendment.summary[language]}>
          <Clause number={amendment.clause} />
        </Cited>
      </p>
      {remarks.length > 0 && (
        <>
          <h3 className="agreement__example">{t(($) => $.documents.remarks)}</h3>
          <ul className="remarks">
            {remarks.map((remark) => (
              <li key={remark.en}>
                <LinkedText text={remark[language]} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="agreement__text documents__not-vendor">{t(($) => $.documents.notVendor)}</p>
      <Actions terms={terms} />
    </Part>
  );
}
