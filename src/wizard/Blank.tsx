import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../ui/VisuallyHidden';
import './Blank.css';

/** A line to be filled in: what is not known is neither 0 nor 100 %. */
export function Blank() {
  const { t } = useTranslation('wizard');
  return (
    <span className="blank">
      <VisuallyHidden>{t(($) => $.live.unknown)}</VisuallyHidden>
    </span>
  );
}
