import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { Checkbox } from '../../ui/Checkbox';
import { Clause } from '../../ui/Clause';
import { Part } from '../../ui/Part';
import { useResult } from '../../working/result';
import './EvidencePart.css';

/** What proves the case, to be saved before the vendor no longer shows it. The ticks are the reader's own, kept nowhere. */
export function EvidencePart() {
  const { t } = useTranslation('claim-kit');
  const language = useLanguage();
  const { terms } = useResult();
  const { record } = terms.claim;
  const things: readonly { readonly item: string; readonly hint?: string }[] = [
    ...terms.evidence.map(({ item, hint }) => ({ item: item[language], hint: hint[language] })),
    { item: t(($) => $.evidence.bill) },
    { item: t(($) => $.evidence.announcements) },
    { item: t(($) => $.evidence.account) },
  ];
  return (
    <Part
      mark="A"
      title={t(($) => $.evidence.title)}
      notes={
        <p>
          <Clause number={record.clause} /> {t(($) => $.notes.record)}
        </p>
      }
    >
      <p className="claim-kit__lead">{t(($) => $.evidence.lead)}</p>
      <ul className="evidence-list">
        {things.map(({ item, hint }, index) => (
          // By place: a tick stays when the language changes.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <Checkbox label={item} {...(hint && { hint })} />
          </li>
        ))}
      </ul>
    </Part>
  );
}
