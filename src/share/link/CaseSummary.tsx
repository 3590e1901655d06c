import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../case/draft';
import { holds } from '../../case/link/chosen-parts';
import type { DraftReading } from '../../case/read-draft';
import { formatDay as isoDay } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import type { Terms } from '../../terms/schema';
import './case-summary.css';

interface CaseSummaryProps {
  readonly terms: Terms;
  readonly reading: DraftReading;
  /** With no more than what is chosen to go in: tells of that as well. */
  readonly held?: Draft | undefined;
}

/** What a link holds, in a few words. */
export function CaseSummary({ terms, reading, held }: CaseSummaryProps) {
  const { t } = useTranslation('share');
  const { formatDay, formatDayRange, formatInteger } = useFormats();
  const language = useLanguage();
  const { term, rows, asOf } = reading;
  const rowsOf = (count: number) => t(($) => $.link.entries, { count, number: formatInteger(count) });
  return (
    <dl className="case-summary">
      <dt>{t(($) => $.link.service)}</dt>
      <dd>{terms.name[language]}</dd>
      <dt>{t(($) => $.link.term)}</dt>
      <dd>{term ? formatDayRange(isoDay(term.first), isoDay(term.last)) : t(($) => $.link.incomplete)}</dd>
      <dt>{t(($) => $.link.log)}</dt>
      <dd>{rowsOf(rows.length)}</dd>
      <dt>{t(($) => $.link.asOf)}</dt>
      <dd>{asOf === null ? t(($) => $.link.incomplete) : formatDay(isoDay(asOf))}</dd>
      {held && <ChosenParts held={held} rowsOf={rowsOf} />}
    </dl>
  );
}

interface ChosenPartsProps {
  readonly held: Draft;
  readonly rowsOf: (count: number) => string;
}

function ChosenParts({ held, rowsOf }: ChosenPartsProps) {
  const { t } = useTranslation('share');
  const title = held.title.trim();
  const notes = held.log.filter(({ note }) => note.trim() !== '').length;
  return (
    <>
      {(['fees', 'claimant'] as const)
        .filter((part) => holds(held, part))
        .map((part) => (
          <Fragment key={part}>
            <dt>{t(($) => $.file.fields[part])}</dt>
            <dd>{t(($) => $.link.included)}</dd>
          </Fragment>
        ))}
      {title !== '' && (
        <>
          <dt>{t(($) => $.file.fields.title)}</dt>
          <dd>{title}</dd>
        </>
      )}
      {notes > 0 && (
        <>
          <dt>{t(($) => $.link.notes)}</dt>
          <dd>{rowsOf(notes)}</dd>
        </>
      )}
    </>
  );
}
