import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import type { Terms } from '../../terms/schema';
import { Part } from '../../ui/Part';
import './EvidencePart.css';

/** What proves a case and is gone soon. */
export function EvidencePart({ terms }: { readonly terms: Terms }) {
  const { t } = useTranslation('agreement');
  const language = useLanguage();
  return (
    <Part mark="F" title={t(($) => $.evidence.title)}>
      <p className="agreement__text">{t(($) => $.evidence.lead)}</p>
      <ul className="evidence">
        {terms.evidence.map(({ item, hint }) => (
          <li key={item.en}>
            <b>{item[language]}</b>
            <span>{hint[language]}</span>
          </li>
        ))}
        <li>
          <b>{t(($) => $.evidence.bill)}</b>
          <span>{t(($) => $.evidence.billHint)}</span>
        </li>
      </ul>
    </Part>
  );
}
