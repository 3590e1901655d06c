import { useTranslation } from 'react-i18next';
import { KeepActions } from '../../share/KeepActions';
import { Button, ButtonLink } from '../../ui/Button';
import { claimableMonths } from '../../working/claimed-months';
import { useResult } from '../../working/result';
import { verdictOf } from './verdict';

/** Where one goes from the result of a case of one's own. */
export function VerdictActions() {
  const { t } = useTranslation('results');
  const { terms, assessment } = useResult();
  // The papers are still of use to who claimed in time, but no longer what is to be done.
  const isClosed = verdictOf(assessment).kind === 'closed';
  return (
    <>
      {claimableMonths(assessment).length > 0 && (
        <ButtonLink kind={isClosed ? 'secondary' : 'primary'} href={`#/${terms.id}/claim`}>
          {t(($) => $.actions[isClosed ? 'claimClosed' : 'claim'])}
        </ButtonLink>
      )}
      <Button onClick={() => window.print()}>{t(($) => $.actions.print)}</Button>
      <KeepActions terms={terms} />
      <p className="verdict__edits">
        {(['purchase', 'log', 'fees'] as const).map((step) => (
          <ButtonLink key={step} kind="plain" href={`#/${terms.id}/${step}`}>
            {t(($) => $.actions.edit[step])}
          </ButtonLink>
        ))}
      </p>
    </>
  );
}
