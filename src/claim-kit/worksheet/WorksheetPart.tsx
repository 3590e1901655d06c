import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/Button';
import { Part } from '../../ui/Part';
import { useResult } from '../../working/result';

export function WorksheetPart() {
  const { t } = useTranslation('claim-kit');
  const { terms } = useResult();
  return (
    <Part mark="C" title={t(($) => $.worksheet.title)}>
      <p className="claim-kit__lead">{t(($) => $.worksheet.lead)}</p>
      <ButtonLink kind="primary" href={`#/${terms.id}/worksheet`}>
        {t(($) => $.worksheet.open)}
      </ButtonLink>
    </Part>
  );
}
