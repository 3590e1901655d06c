import { useTranslation } from 'react-i18next';
import './Loading.css';

/** Takes the height of a screen, so that nothing below jumps; speaks up only when it takes long. */
export function Loading() {
  const { t } = useTranslation('app');
  return (
    <output className="loading">
      <span>{t(($) => $.loading)}</span>
    </output>
  );
}
