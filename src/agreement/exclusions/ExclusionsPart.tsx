import { useTranslation } from 'react-i18next';
import { Sentences } from '../../i18n/Sentences';
import { useLanguage } from '../../i18n/use-language';
import type { Terms } from '../../terms/schema';
import { Cited } from '../../ui/Cited';
import { Clause } from '../../ui/Clause';
import { Clauses } from '../../ui/Clauses';
import { Part } from '../../ui/Part';
import './ExclusionsPart.css';

/** What never counts, clause by clause. */
export function ExclusionsPart({ terms }: { readonly terms: Terms }) {
  const { t } = useTranslation('agreement');
  const language = useLanguage();
  const { exclusions, vendorCause, warranty } = terms;
  return (
    <Part mark="D" title={t(($) => $.exclusions.title)}>
      <p className="agreement__text">
        <Sentences>
          <Cited text={t(($) => $.exclusions.vendorCause)}>
            <Clauses numbers={vendorCause.clauses} />
          </Cited>
          {t(($) => $.exclusions.lead, { count: exclusions.length })}
        </Sentences>
      </p>
      <ul className="exclusions">
        {exclusions.map(({ clause, summary }) => (
          <li key={clause}>
            <Clause number={clause} /> <span>{summary[language]}</span>
          </li>
        ))}
      </ul>
      {warranty && (
        <p className="agreement__text exclusions__warranty">
          <Cited text={warranty.summary[language]}>
            <Clause number={warranty.clause} />
          </Cited>
        </p>
      )}
    </Part>
  );
}
