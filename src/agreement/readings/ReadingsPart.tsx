import { useTranslation } from 'react-i18next';
import { ReadingMark } from '../../figures/ReadingMark';
import { readings } from '../../terms/readings';
import type { Terms } from '../../terms/schema';
import { Part } from '../../ui/Part';
import './ReadingsPart.css';

/** Where the agreement is silent or open: how it is read here, and what else it could mean. */
export function ReadingsPart({ terms }: { readonly terms: Terms }) {
  const { t } = useTranslation('agreement');
  const { t: tr } = useTranslation('readings');
  return (
    <Part mark="G" title={t(($) => $.readings.title)}>
      <p className="agreement__text">{t(($) => $.readings.lead)}</p>
      <dl className="our-readings">
        {readings
          .filter(({ applies }) => applies(terms))
          .map(({ code, key }) => (
            <div key={code}>
              <dt>
                <ReadingMark code={code} />
              </dt>
              <dd>{tr(($) => $[key].ours)}</dd>
              <dd className="our-readings__alternative">
                {t(($) => $.readings.alternative, { alternative: tr(($) => $[key].alternative) })}
              </dd>
            </div>
          ))}
      </dl>
    </Part>
  );
}
