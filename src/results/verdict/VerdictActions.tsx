import { useTranslation } from 'react-i18next';
import { KeepActions } from '../../share/KeepActions';
import { Button, ButtonLink } from '../../ui/Button';
import { claimableMonths } from '../../working/claimed-months';
import { useResult } from '../../working/result';

/** Where one goes from the result of a case of one's own. */
export function VerdictActions() {
  const { t } = useTranslation('results');
  const { terms, assessment } = useResult();
  return (
    <>
      {claimableMonths(assessment).length > 0 && (
        <ButtonLink kind="primary" href={`#/${terms.id}/claim`}>
          {t(($) => $.actions.claim)}
        </ButtonLink>
      )}
      <Button onClick={() => window.print()}>{t(($) => $.actions.print)}</Button>
      {(['purchase', 'log', 'fees'] as const).map((step) => (
        <ButtonLink key={step} kind="plain" href={`#/${terms.id}/${step}`}>
          {t(($) => $.actions.edit[step])}
        </ButtonLink>
      ))}
      <KeepActions terms={terms} />
    </>
  );
}
