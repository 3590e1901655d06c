import { useTranslation } from 'react-i18next';
import { exampleAddress } from './examples';
import './links.css';

export function Examples() {
  const { t } = useTranslation('home');
  return (
    <section className="links" aria-labelledby="examples">
      <h2 id="examples">{t(($) => $.examples.title)}</h2>
      <ul>
        <li>
          <a href={exampleAddress('full-month')}>{t(($) => $.examples.fullMonth)}</a>
          <p>{t(($) => $.examples.fullMonthResult)}</p>
        </li>
        <li>
          <a href={exampleAddress('part-month')}>{t(($) => $.examples.partMonth)}</a>
          <p>{t(($) => $.examples.partMonthResult)}</p>
        </li>
      </ul>
    </section>
  );
}
