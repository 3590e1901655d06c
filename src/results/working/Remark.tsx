import { useTranslation } from 'react-i18next';
import type { EntryFindingCode, LogEntry } from '../../domain';
import { Clause } from '../../ui/Clause';
import { Sentences } from '../../i18n/Sentences';

/** In a few words what is to be said of an entry; part D says it in full. */
export function Remark({
  entry,
  codes,
}: {
  readonly entry: LogEntry;
  readonly codes: readonly EntryFindingCode[];
}) {
  const { t } = useTranslation('results');
  return (
    <Sentences>
      {codes.map((code) =>
        code === 'excluded' && entry.exclusion !== null ? (
          <span key={code}>
            {t(($) => $.remark.excluded)} <Clause number={entry.exclusion} />
          </span>
        ) : (
          <span key={code}>{t(($) => $.remark[code])}</span>
        ),
      )}
    </Sentences>
  );
}
