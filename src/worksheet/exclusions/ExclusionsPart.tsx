import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useLanguage } from '../../i18n/use-language';
import { Clause } from '../../ui/Clause';
import { useResult } from '../../working/result';
import { useSpan } from '../evidence/use-span';
import { CheckList, ToCheck } from '../paper/CheckList';
import { Cites } from '../paper/Cites';
import { Said } from '../paper/Said';
import { SheetPart } from '../paper/SheetPart';
import './ExclusionsPart.css';
import { excludedEntries } from './excluded-entries';
import { useSetAside } from './use-set-aside';

/** The entries that an exclusion covers, that the claimant looked for others, and what else was not counted as it stands. */
export function ExclusionsPart({ months }: { readonly months: readonly MonthAssessment[] }) {
  const { t } = useTranslation('worksheet');
  const result = useResult();
  const excluded = excludedEntries(result, months);
  const setAside = useSetAside(months);
  const clauses = result.terms.exclusions.map(({ clause }) => clause);
  const [first = '', last = ''] = [clauses[0], clauses.at(-1)];
  return (
    <SheetPart
      mark="E"
      title={t(($) => $.exclusions.title)}
      notes={
        <p>
          <Clause number={first} />–<Clause number={last} />
        </p>
      }
    >
      {excluded.length > 0 && <ExcludedTable entries={excluded} />}
      <div className="is-small">
        <CheckList>
          <ToCheck>
            <Said>
              {excluded.length === 0 && t(($) => $.exclusions.none)}
              {t(($) => $.exclusions.checked, { first, last })}
            </Said>
          </ToCheck>
        </CheckList>
      </div>
      {setAside.length > 0 && (
        <p className="is-small">
          <Said>{setAside}</Said>
        </p>
      )}
    </SheetPart>
  );
}

function ExcludedTable({ entries }: { readonly entries: ReturnType<typeof excludedEntries> }) {
  const { t } = useTranslation('worksheet');
  const language = useLanguage();
  const spanOf = useSpan();
  const { terms, numbers } = useResult();
  return (
    <table className="excluded">
      <tbody>
        {entries.map(({ entry, is }) => {
          const exclusion = terms.exclusions.find(({ clause }) => clause === is.exclusion);
          return (
            exclusion && (
              <tr key={entry}>
                <td className="evidence__number">{numbers[entry]}</td>
                <td className="evidence__span">{spanOf(is)}</td>
                <td>
                  {t(($) => (is.kind === 'count' ? $.exclusions.excludedCounts : $.exclusions.excluded), {
                    summary: exclusion.summary[language],
                  })}
                </td>
                <td>
                  <Cites clauses={[exclusion.clause]} />
                </td>
              </tr>
            )
          );
        })}
      </tbody>
    </table>
  );
}
