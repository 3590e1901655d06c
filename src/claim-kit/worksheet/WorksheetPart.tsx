import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../ui/Button';
import { Part } from '../../ui/Part';
import { isAllClosed } from '../../working/claimed-months';
import { useResult } from '../../working/result';

export function WorksheetPart() {
  const { t } = useTranslation('claim-kit');
  const { terms, assessment } = useResult();
  return (
    <Part mark="C" title={t(($) => $.worksheet.title)}>
      <p className="claim-kit__lead">{t(($) => $.worksheet.lead)}</p>
      <ButtonLink kind={isAllClosed(assessment) ? 'secondary' : 'primary'} href={`#/${terms.id}/worksheet`}>
        {t(($) => $.worksheet.open)}
      </ButtonLink>
    </Part>
  );
}
