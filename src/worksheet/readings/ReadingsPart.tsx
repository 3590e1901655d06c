import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { Cites } from '../paper/Cites';
import { Said } from '../paper/Said';
import { SheetPart } from '../paper/SheetPart';
import { useResult } from '../../working/result';
import { useAlternativeWords } from '../../working/words/use-alternative-words';
import './ReadingsPart.css';
import { readingsShown } from './readings-shown';

/** How the agreement was read where it is silent: only what this sheet rests on, with the alternative. */
export function ReadingsPart({ months }: { readonly months: readonly MonthAssessment[] }) {
  const { t } = useTranslation('worksheet');
  const { t: tr } = useTranslation('readings');
  const outcome = useAlternativeWords();
  const indices = months.map(({ index }) => index);
  return (
    <SheetPart mark="F" title={t(($) => $.readings.title)} notes={<p>{t(($) => $.notes.silent)}</p>}>
      <table className="readings-shown">
        <tbody>
          {readingsShown(useResult(), months).map(({ code, key }) => (
            <tr key={code}>
              <td>
                <Cites readings={[code]} />
              </td>
              <td>
                <Said>
                  {tr(($) => $[key].ours)}
                  <span key="alternative" className="readings-shown__alternative">
                    {t(($) => $.readings.alternative, { text: tr(($) => $[key].alternative) })}{' '}
                    <Said>{outcome(code, indices)}</Said>
                  </span>
                </Said>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </SheetPart>
  );
}
