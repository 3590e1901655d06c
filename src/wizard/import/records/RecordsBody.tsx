import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../i18n/use-formats';
import { Button } from '../../../ui/Button';
import { Notice } from '../../../ui/Notice';
import { useGap } from '../use-gap';
import { RecordsColumnsForm } from './RecordsColumnsForm';
import './RecordsBody.css';
import type { RecordsProps } from './records-props';
import { RecordsResult } from './RecordsResult';

/** A file of raw records: added up while it streams, in a worker. */
export function RecordsBody({ fileId, stage, session }: RecordsProps) {
  const { t } = useTranslation('import');
  const gap = useGap();
  const { run, sample, choice } = stage;
  return (
    <div className="import-records">
      {run.kind === 'waiting' && <p>{t(($) => $.records.ask)}</p>}
      {run.kind === 'running' && (
        <Progress fileId={fileId} share={run.share} onStop={() => session.records.stop(fileId)} />
      )}
      {run.kind === 'stopped' && (
        <Notice>
          <p>{t(($) => $.records.stopped)}</p>
          <Button onClick={() => session.records.again(fileId)}>{t(($) => $.records.again)}</Button>
        </Notice>
      )}
      {run.kind === 'failed' && (
        <Notice kind="bad">
          <p>
            {t(($) => $.records.errors[run.code])}
            {gap}
            {run.row !== null && t(($) => $.records.atRow, { row: run.row })}
          </p>
          <Button onClick={() => session.records.again(fileId)}>{t(($) => $.records.again)}</Button>
        </Notice>
      )}
      {run.kind === 'done' && (
        <RecordsResult fileId={fileId} stage={stage} tally={run.tally} session={session} />
      )}
      {run.kind !== 'running' && (
        <RecordsColumnsForm
          key={JSON.stringify(choice)}
          fileId={fileId}
          sample={sample}
          choice={choice}
          isOpen={run.kind === 'waiting'}
          hasAmbiguousDates={run.kind === 'done' && run.tally.refused.byCode.has('ambiguous-date')}
          onChoose={(change) => session.records.choose(fileId, change)}
          onTable={() => session.readAsTable(fileId)}
        />
      )}
    </div>
  );
}

function Progress({
  fileId,
  share,
  onStop,
}: {
  readonly fileId: string;
  readonly share: number;
  readonly onStop: () => void;
}) {
  const { t } = useTranslation('import');
  const { formatPercent } = useFormats();
  const percent = formatPercent(String(Math.floor(share * 100)), 0);
  return (
    <div className="import-progress">
      <label htmlFor={`${fileId}-progress`}>{t(($) => $.records.running, { percent })}</label>
      <progress id={`${fileId}-progress`} max={1} value={share} />
      <Button onClick={onStop}>{t(($) => $.records.stop)}</Button>
    </div>
  );
}
