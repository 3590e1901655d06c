import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language';
import { Cited } from '../../ui/Cited';
import { Clause } from '../../ui/Clause';
import { ReadingMark } from '../ReadingMark';
import { useWizard } from '../wizard-context';
import './FeeNotes.css';

/** Which fee is meant, and what caps the compensation, in the agreement's sense. */
export function FeeNotes() {
  const { t } = useTranslation('wizard');
  const { terms } = useWizard();
  const language = useLanguage();
  const { fee, cap } = terms;
  return (
    <dl className="fee-notes">
      <div>
        <dt>{t(($) => $.fees.which)}</dt>
        <dd>
          <Cited text={fee.summary[language]}>
            <Clause number={fee.clause} />
            {fee.basis === 'paid' && (
              <>
                {' '}
                <ReadingMark reading="vouchers-in-base" />
              </>
            )}
          </Cited>
        </dd>
      </div>
      <div>
        <dt>{t(($) => $.fees.cap)}</dt>
        <dd>
          <Cited text={cap.summary[language]}>
            <Clause number={cap.clause} />
            {fee.basis === 'consumed' && (
              <>
                {' '}
                <ReadingMark reading="vouchers-in-cap" />
              </>
            )}
          </Cited>
        </dd>
      </div>
    </dl>
  );
}
