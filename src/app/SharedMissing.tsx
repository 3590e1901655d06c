import { useTranslation } from 'react-i18next';
import type { DraftReading } from '../case/read-draft';
import { wants } from '../results/missing/missing';
import { MissingSteps } from '../results/missing/MissingSteps';
import { CaseSummary } from '../share/link/CaseSummary';
import type { Terms } from '../terms/schema';
import { Part } from '../ui/Part';
import { Sheet } from '../ui/Sheet';

interface SharedMissingProps {
  readonly terms: Terms;
  readonly reading: DraftReading;
}

/** A case from a link that is not complete: what it holds, and what is wanting. No figure is shown before that is known. */
export function SharedMissing({ terms, reading }: SharedMissingProps) {
  const { t } = useTranslation('share');
  return (
    <Sheet>
      <Part className="missing">
        <h1>{t(($) => $.link.shared.incomplete, { product: terms.short })}</h1>
        <p className="result__lead">{t(($) => $.link.shared.fillIn)}</p>
        <div className="shared-summary">
          <CaseSummary terms={terms} reading={reading} />
        </div>
        <MissingSteps wanted={wants(reading)} />
      </Part>
    </Sheet>
  );
}
