import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { outcomesQuestion } from '../../../import/records/outcomes';
import type { RecordsTally } from '../../../import/records/tally';
import { useFormats } from '../../../i18n/use-formats';
import { Button } from '../../../ui/Button';
import { useWizard } from '../../wizard-context';
import { Preview } from '../Preview';
import { entriesOf } from '../records-view';
import { useGap } from '../use-gap';
import { useZoneName } from '../use-zone-name';
import { rowsShown } from '../rows-view';
import { OutcomesForm } from './OutcomesForm';
import type { RecordsProps } from './records-props';
import { RecordsRefused } from './RecordsRefused';

/** What the records come to, once the outcomes are told apart. */
export function RecordsResult({
  fileId,
  stage,
  tally,
  session,
}: RecordsProps & { readonly tally: RecordsTally }) {
  const { t } = useTranslation('import');
  const { formatInteger } = useFormats();
  const { terms, soFar } = useWizard();
  const zoneName = useZoneName();
  const gap = useGap();
  const question = useMemo(() => outcomesQuestion(tally), [tally]);
  const log = soFar.reading.log?.entries;
  const result = useMemo(() => entriesOf(stage, terms, log), [stage, terms, log]);
  return (
    <>
      <p>
        {t(($) => $.records.read, { count: tally.records, number: formatInteger(tally.records) })}
        {gap}
        {tally.blank > 0 &&
          t(($) => $.records.blank, { count: tally.blank, number: formatInteger(tally.blank) })}
        {gap}
        {tally.withoutOffset > 0 &&
          t(($) => $.records.withoutOffset, {
            count: tally.withoutOffset,
            number: formatInteger(tally.withoutOffset),
            zone: zoneName(stage.choice.zone),
          })}
      </p>
      {question && !stage.decision && (
        <OutcomesForm
          fileId={fileId}
          question={question}
          terms={terms}
          onDecide={(decision) => session.records.decide(fileId, decision)}
        />
      )}
      {result && (
        <>
          <p>
            {t(($) => $.records.sums[terms.measure.kind], {
              count: result.entries.length,
              entries: formatInteger(result.entries.length),
              total: formatInteger(result.total),
              failed: formatInteger(result.failed),
            })}
            {gap}
            {stage.decision && (
              <Button kind="plain" onClick={() => session.records.decide(fileId, null)}>
                {t(($) => $.records.outcomesAgain)}
              </Button>
            )}
          </p>
          {result.leftOut > 0 && (
            <p>
              {t(($) => $.records.leftOut, { count: result.leftOut, number: formatInteger(result.leftOut) })}
            </p>
          )}
        </>
      )}
      <RecordsRefused fileId={fileId} stage={stage} tally={tally} session={session} />
      {result && <Preview count={result.entries.length} first={result.entries.slice(0, rowsShown)} />}
    </>
  );
}
