import { useMemo } from 'react';
import { Trans, useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { Clause } from '../../ui/Clause';
import { Part } from '../../ui/Part';
import { Table } from '../../ui/Table';
import { Typeset } from '../../ui/typeset/Typeset';
import { MoreRows } from '../MoreRows';
import { Note } from '../Note';
import { useResult } from '../../working/result';
import { tableRoles } from '../../ui/table-roles';
import { useEntryWords } from '../../working/words/use-entry-words';
import { useFirstRows } from '../use-first-rows';
import { isLeftOut, notedEntries } from './not-counted';
import './NotCountedPart.css';
import { Reason } from './Reason';

/** Every entry that does not simply count, each with its reason. */
export function NotCountedPart() {
  const { t } = useTranslation('results');
  const { formatInteger } = useFormats();
  const words = useEntryWords();
  const { terms, subject, assessment, shares, numbers } = useResult();
  const entries = useMemo(() => notedEntries(assessment.findings, shares), [assessment, shares]);
  const { shown, hidden, showAll } = useFirstRows(entries, 40);
  const { measure } = terms;
  const minutes = measure.kind === 'timeslices' ? measure.slice.minutes : null;
  const figure = (units: number) => formatInteger(units * (minutes ?? 1));
  const counted = (count: number, atMost: number) => {
    const number = count === atMost ? figure(count) : `${figure(count)}–${figure(atMost)}`;
    return measure.kind === 'occurrences'
      ? t(($) => $.notCounted.failures[measure.unit], { count: atMost, number })
      : t(($) => $.notCounted.minutes, { count: atMost, number });
  };
  return (
    <Part mark="D" title={t(($) => $.notCounted.title)} className="not-counted" notes={<NotCountedNotes />}>
      {entries.length === 0 ? (
        <p className="result__lead">
          {subject.log.length === 0 ? t(($) => $.notCounted.emptyLog) : t(($) => $.notCounted.all)}
        </p>
      ) : (
        <>
          <p className="result__lead">{t(($) => $.notCounted.lead)}</p>
          <Table
            className="not-counted__table"
            {...tableRoles.table}
            caption={t(($) => $.notCounted.title)}
            captionHidden
          >
            <thead {...tableRoles.rowGroup}>
              <tr {...tableRoles.row}>
                <th {...tableRoles.columnHeader}>{t(($) => $.entries.number)}</th>
                <th {...tableRoles.columnHeader}>{t(($) => $.entries.time)}</th>
                <th {...tableRoles.columnHeader}>{t(($) => $.notCounted.reason)}</th>
                <th {...tableRoles.columnHeader} className="not-counted__counted">
                  {t(($) => $.notCounted.counted)}
                </th>
              </tr>
            </thead>
            <tbody {...tableRoles.rowGroup}>
              {shown.map((noted) => {
                const { entry, codes, counted: count, atMost, beyondOthers } = noted;
                const is = subject.log[entry];
                return (
                  is && (
                    <tr key={entry} {...tableRoles.row}>
                      <th {...tableRoles.rowHeader}>{numbers[entry]}</th>
                      <td {...tableRoles.cell} className="not-counted__time">
                        {words.time(is)}
                      </td>
                      <td {...tableRoles.cell} className="not-counted__reasons">
                        {codes.map((code) => (
                          <Reason key={code} code={code} entry={is} isCounted={count > 0} />
                        ))}
                      </td>
                      <td {...tableRoles.cell} className="not-counted__counted">
                        {isLeftOut(noted, is) ? t(($) => $.notCounted.nothing) : counted(count, atMost)}
                        {beyondOthers !== undefined && minutes !== null && count > 0 && (
                          <span className="not-counted__beyond">
                            {t(($) => $.notCounted.beyondOthers, {
                              number: figure(beyondOthers),
                            })}
                          </span>
                        )}
                      </td>
                    </tr>
                  )
                );
              })}
            </tbody>
          </Table>
          <MoreRows hidden={hidden} showAll={showAll} />
        </>
      )}
    </Part>
  );
}

function NotCountedNotes() {
  const { t } = useTranslation('results');
  const { terms } = useResult();
  const [first] = terms.exclusions;
  const last = terms.exclusions.at(-1);
  const [cause] = terms.vendorCause.clauses;
  return (
    <>
      {first && last && (
        <p>
          <Trans
            parent={Typeset}
            t={t}
            i18nKey={($) => $.notes.exclusions}
            count={terms.exclusions.length}
            components={{ first: <Clause number={first.clause} />, last: <Clause number={last.clause} /> }}
          />
        </p>
      )}
      {cause && <Note clause={cause}>{t(($) => $.notes.vendorCause)}</Note>}
    </>
  );
}
