import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { useWizard } from '../../wizard-context';
import type { RowsStage } from '../file-state';
import type { ImportSession } from '../import-session';
import { useGap } from '../use-gap';

interface AsRecordsProps {
  readonly fileId: string;
  readonly stage: RowsStage;
  readonly session: ImportSession;
}

/** Where a table's rows are asked about, or do not come in: that each of them may be one attempt. */
export function AsRecords({ fileId, stage: { view, asking }, session }: AsRecordsProps) {
  const { t } = useTranslation('import');
  const gap = useGap();
  const { measure } = useWizard().terms;
  const isInDoubt = asking || view.open.length > 0 || view.refused.count > 0 || view.count === 0;
  if (view.source !== 'table' || !isInDoubt) return null;
  const unit = measure.kind === 'timeslices' ? 'attempts' : measure.unit;
  return (
    <p>
      {t(($) => $.records.oneEach.ask[unit])}
      {gap}
      <Button kind="plain" onClick={() => session.readAsRecords(fileId)}>
        {t(($) => $.records.oneEach.yes)}
      </Button>
    </p>
  );
}
