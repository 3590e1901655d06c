import { useTranslation } from 'react-i18next';
import type { DraftReading } from '../../case/read-draft';
import { formatDay as isoDay } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import type { Terms } from '../../terms/schema';
import './case-summary.css';

/** What every link holds, in a few words. */
export function CaseSummary({ terms, reading }: { readonly terms: Terms; readonly reading: DraftReading }) {
  const { t } = useTranslation('share');
  const { formatDay, formatDayRange, formatInteger } = useFormats();
  const language = useLanguage();
  const { term, rows, asOf } = reading;
  const count = rows.length;
  return (
    <dl className="case-summary">
      <dt>{t(($) => $.link.service)}</dt>
      <dd>{terms.name[language]}</dd>
      <dt>{t(($) => $.link.term)}</dt>
      <dd>{term ? formatDayRange(isoDay(term.first), isoDay(term.last)) : t(($) => $.link.incomplete)}</dd>
      <dt>{t(($) => $.link.log)}</dt>
      <dd>{t(($) => $.link.entries, { count, number: formatInteger(count) })}</dd>
      <dt>{t(($) => $.link.asOf)}</dt>
      <dd>{asOf === null ? t(($) => $.link.incomplete) : formatDay(isoDay(asOf))}</dd>
    </dl>
  );
}
