import { useTranslation } from 'react-i18next';
import type { Claimant } from '../../case/draft';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { useResult } from '../../working/result';
import { standingOf } from '../../working/standing';
import { isZero } from '../../working/sums';
import { accountField } from '../claimant/ClaimantPart';

/** What to know before the text is sent. */
export function TicketNotices({
  claimant,
  month,
}: {
  readonly claimant: Claimant;
  readonly month: MonthAssessment;
}) {
  const { t } = useTranslation('claim-kit');
  const { formatDay } = useFormats();
  const { asOf } = useResult().assessment;
  const standing = standingOf(month, asOf);
  const { opensOn, closesOn } = month.claim;
  return (
    <div className="ticket__notices">
      {standing === 'waiting' && <Notice>{t(($) => $.ticket.waiting, { day: formatDay(opensOn) })}</Notice>}
      {standing === 'expected' && <Notice>{t(($) => $.ticket.expected, { day: formatDay(opensOn) })}</Notice>}
      {standing === 'closed' && <Notice>{t(($) => $.ticket.closed, { day: formatDay(closesOn) })}</Notice>}
      {isZero(month.amount) && <Notice>{t(($) => $.ticket.zero)}</Notice>}
      {claimant.account.trim() === '' && (
        <Notice>
          {t(($) => $.ticket.noAccount)}{' '}
          <Button kind="plain" onClick={() => document.getElementById(accountField)?.focus()}>
            {t(($) => $.ticket.fillIn)}
          </Button>
        </Notice>
      )}
    </div>
  );
}
