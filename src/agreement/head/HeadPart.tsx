import { useTranslation } from 'react-i18next';
import { Sentences } from '../../i18n/Sentences';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { lostUnit } from '../../figures/use-figure-words';
import type { Terms } from '../../terms/schema';
import { Cited } from '../../ui/Cited';
import { Clause } from '../../ui/Clause';
import { Part } from '../../ui/Part';
import { Actions } from '../example/Actions';
import { sampleDays, tierFloors } from '../tiers/tier-floors';
import '../../ui/headline.css';
import './HeadPart.css';

/** The promise in a sentence, and what to do now. */
export function HeadPart({ terms }: { readonly terms: Terms }) {
  const { t } = useTranslation('agreement');
  const { formatInteger } = useFormats();
  const language = useLanguage();
  const { commitment, tiers, remedy, short, name } = terms;
  const { total, free } = tierFloors(terms);
  const [least, most] = [tiers.rows[0]?.credit, tiers.rows.at(-1)?.credit];
  const credits =
    least === most ? most : t(($) => $.promise.credits, { least: least ?? '', most: most ?? '' });
  return (
    <Part className="agreement__head" notes={<p>{t(($) => $.notes.ours)}</p>}>
      <h1>{t(($) => $.headline, { product: short })}</h1>
      <p className="headline__figure">
        <span className="headline__number">{commitment.availability}</span>
        <span className="headline__unit">
          {t(($) => $.figureUnit)} <Clause number={commitment.clause} />
        </span>
      </p>
      <p className="headline__lead">
        <Sentences>
          <Cited
            text={t(($) => $.promise.commitment, {
              name: name[language],
              commitment: commitment.availability,
            })}
          >
            <Clause number={commitment.clause} />
          </Cited>
          <Cited text={t(($) => $.promise.due[remedy.kind], { credits: credits ?? '', product: short })}>
            <Clause number={tiers.clause} />
          </Cited>
        </Sentences>
      </p>
      <p className="agreement__free">
        {t(($) => $.promise.free[lostUnit(terms)], {
          days: sampleDays,
          total: formatInteger(total),
          lost: formatInteger(free),
        })}
      </p>
      <Actions terms={terms} isFirst />
    </Part>
  );
}
