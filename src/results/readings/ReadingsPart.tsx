import { useTranslation } from 'react-i18next';
import { readings } from '../../terms/readings';
import { Clause } from '../../ui/Clause';
import { Part } from '../../ui/Part';
import { Table } from '../../ui/Table';
import { useLanguage } from '../../i18n/use-language';
import { Note } from '../Note';
import { ReadingMark } from '../ReadingMark';
import { useResult } from '../../working/result';
import { useAlternativeWords } from '../../working/words/use-alternative-words';
import { tableRoles } from '../../ui/table-roles';
import { Documents } from './Documents';
import './ReadingsPart.css';

/** What the agreement leaves open, how we read it, what else it could mean; and what the result rests on. */
export function ReadingsPart() {
  const { t } = useTranslation('results');
  const { t: tr } = useTranslation('readings');
  const { terms } = useResult();
  const alternativeWords = useAlternativeWords();
  return (
    <Part mark="E" title={t(($) => $.readings.title)} className="readings" notes={<ReadingsNotes />}>
      <p className="result__lead">{t(($) => $.readings.lead)}</p>
      <Table
        className="readings__table"
        {...tableRoles.table}
        caption={t(($) => $.readings.title)}
        captionHidden
      >
        <thead {...tableRoles.rowGroup}>
          <tr {...tableRoles.row}>
            <th {...tableRoles.columnHeader}>{t(($) => $.readings.code)}</th>
            <th {...tableRoles.columnHeader}>{t(($) => $.readings.ours)}</th>
            <th {...tableRoles.columnHeader}>{t(($) => $.readings.alternative)}</th>
          </tr>
        </thead>
        <tbody {...tableRoles.rowGroup}>
          {readings
            .filter(({ applies }) => applies(terms))
            .map(({ code, key }) => (
              <tr key={code} {...tableRoles.row}>
                <th {...tableRoles.rowHeader}>
                  <ReadingMark code={code} />
                </th>
                <td {...tableRoles.cell}>{tr(($) => $[key].ours)}</td>
                <td
                  {...tableRoles.cell}
                  className="readings__alternative"
                  data-label={t(($) => $.readings.alternative)}
                >
                  {tr(($) => $[key].alternative)}
                  {alternativeWords(code).map((sentence) => (
                    <p key={sentence} className="readings__outcome">
                      {sentence}
                    </p>
                  ))}
                </td>
              </tr>
            ))}
        </tbody>
      </Table>
      <Basis />
      <Documents />
    </Part>
  );
}

/** What holds beside every figure, in our words. */
function Basis() {
  const { t } = useTranslation('results');
  const language = useLanguage();
  const { terms } = useResult();
  const { claim, remedy, fee, cap, overallCap, amendment, warranty } = terms;
  const rows = [
    remedy,
    fee,
    cap,
    overallCap,
    claim.record,
    amendment,
    ...(warranty ? [warranty] : []),
  ].toSorted((a, b) => a.clause.localeCompare(b.clause, 'en', { numeric: true }));
  return (
    <section className="readings__basis">
      <h3>{t(($) => $.readings.basis)}</h3>
      <ul>
        {rows.map(({ clause, summary }) => (
          <li key={clause + summary.en}>
            <Clause number={clause} /> <span>{summary[language]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReadingsNotes() {
  const { t } = useTranslation('results');
  const { claim } = useResult().terms;
  return <Note clause={claim.record.clause}>{t(($) => $.notes.record)}</Note>;
}
