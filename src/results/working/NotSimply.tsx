import { useTranslation } from 'react-i18next';
import type { EntryFindingCode, LogEntry, MonthAssessment } from '../../domain';
import type { WorkingEntry } from '../../working/working-entries';
import { Reason } from '../not-counted/Reason';
import { useEntryNumbers } from '../use-entry-numbers';
import './NotSimply.css';

interface SameReason {
  readonly code: EntryFindingCode;
  readonly first: LogEntry;
  readonly isCounted: boolean;
  readonly entries: number[];
}

/** Why entries of a month do not count, or not as they are written: each reason once, with the entries it holds for. */
export function NotSimply({
  month,
  entries,
}: {
  readonly month: MonthAssessment;
  readonly entries: readonly WorkingEntry[];
}) {
  const { t } = useTranslation('results');
  const numbers = useEntryNumbers();
  const reasons = byReason(entries);
  if (reasons.length === 0) return null;
  return (
    <div className="not-simply">
      <h4>{t(($) => $.working.notSimply)}</h4>
      <ul>
        {reasons.map(({ code, first, isCounted, entries: same }) => (
          <li key={`${code} ${same[0]}`}>
            <span>{t(($) => $.working.entriesNamed, { count: same.length, entries: numbers(same) })}</span>
            <Reason code={code} entry={first} isCounted={isCounted} month={month.index} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function byReason(entries: readonly WorkingEntry[]): SameReason[] {
  const reasons = new Map<string, SameReason>();
  for (const { entry, is, share, codes } of entries)
    for (const code of codes) {
      const isCounted = (share?.expected ?? 0) > 0;
      const key = [code, is.exclusion, code === 'outside-term' && isCounted].join(' ');
      const known = reasons.get(key);
      if (known) known.entries.push(entry);
      else reasons.set(key, { code, first: is, isCounted, entries: [entry] });
    }
  return [...reasons.values()];
}
