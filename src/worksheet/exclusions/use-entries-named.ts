import { useTranslation } from 'react-i18next';
import { useResult } from '../../working/result';
import { numberRuns } from './number-runs';

/** Names entries of the log by their numbers: "entries 1–3, 7". */
export function useEntriesNamed(): (entries: readonly number[]) => string {
  const { t } = useTranslation('worksheet');
  const { numbers } = useResult();
  return (entries) => {
    const runs = numberRuns(entries.map((entry) => numbers[entry] ?? 0)).map(({ first, last }) =>
      first === last ? String(first) : t(($) => $.run, { first, last }),
    );
    return t(($) => $.entries, {
      count: entries.length,
      numbers: runs.reduce((first, second) => t(($) => $.listed, { first, second })),
    });
  };
}
