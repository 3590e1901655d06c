import { useTranslation } from 'react-i18next';
import { useElsewhere } from '../case/use-draft';
import { useWizard } from './wizard-context';
import './ElsewhereNote.css';

/** Says what another tab did to the case. It stands outside the form, which begins anew then. */
export function ElsewhereNote() {
  const { t } = useTranslation('wizard');
  const { terms } = useWizard();
  const elsewhere = useElsewhere(terms.id);
  return <output className="elsewhere-note">{elsewhere && t(($) => $.elsewhere[elsewhere])}</output>;
}
