import { useTranslation } from 'react-i18next';
import { OpenFileButton } from '../share/file/OpenFileButton';
import './links.css';
import './OpenCase.css';

export function OpenCase() {
  const { t } = useTranslation('home');
  return (
    <section className="links open-case" aria-labelledby="open-case">
      <h2 id="open-case">{t(($) => $.file.title)}</h2>
      <OpenFileButton />
      <p>{t(($) => $.file.hint)}</p>
    </section>
  );
}
