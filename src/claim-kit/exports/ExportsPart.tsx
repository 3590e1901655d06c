import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { download } from '../../share/file/download';
import { KeepActions } from '../../share/KeepActions';
import { Button } from '../../ui/Button';
import { Part } from '../../ui/Part';
import { useResult } from '../../working/result';
import { useStandingWords } from '../../working/words/use-standing-words';
import { fileName } from '../file-name';
import { csv, type Cell } from './csv';
import { entriesTable } from './entries-table';
import './ExportsPart.css';
import { monthsTable } from './months-table';

/** The figures as files. */
export function ExportsPart({ mark }: { readonly mark: string }) {
  const { t } = useTranslation('claim-kit');
  const formats = useFormats();
  const standing = useStandingWords();
  const result = useResult();
  const save = (what: string, rows: readonly (readonly Cell[])[]) =>
    download(fileName(result, what), 'text/csv', csv(rows));
  const kinds = [
    {
      kind: 'months',
      make: () => save('months.csv', monthsTable({ t, status: (month) => standing(month).name }, result)),
    },
    { kind: 'entries', make: () => save('records.csv', entriesTable({ t, formats }, result)) },
    {
      kind: 'json',
      make: () =>
        download(
          fileName(result, 'assessment.json'),
          'application/json',
          `${JSON.stringify(result.assessment, null, 2)}\n`,
        ),
    },
  ] as const;
  return (
    <Part mark={mark} title={t(($) => $.exports.title)}>
      <p className="claim-kit__lead">{t(($) => $.exports.lead)}</p>
      <ul className="exports">
        {kinds.map(({ kind, make }) => (
          <li key={kind}>
            <Button aria-describedby={`exports-${kind}`} onClick={make}>
              {t(($) => $.exports[kind])}
            </Button>
            <span id={`exports-${kind}`}>{t(($) => $.exports[`${kind}Hint`])}</span>
          </li>
        ))}
      </ul>
      <KeepActions terms={result.terms} />
    </Part>
  );
}
