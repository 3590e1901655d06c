import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { decidingEntries, type DecidingEntries } from '../../working/deciding-entries';
import { useResult } from '../../working/result';
import { tierWorking } from '../../working/tier-working';
import { useBudgetWords } from '../../working/words/use-budget-words';
import { Sentences } from '../../i18n/Sentences';
import { useEntryNumbers } from '../use-entry-numbers';
import './WhatIf.css';

/** What the tier hangs on: how far the next one is, how much of the budget is used, and which entries decide. */
export function WhatIf({ month }: { readonly month: MonthAssessment }) {
  const { t } = useTranslation('results');
  const { formatInteger } = useFormats();
  const budget = useBudgetWords();
  const result = useResult();
  const deciding = useMemo(() => decidingEntries(result, month), [result, month]);
  const { next } = tierWorking(result.terms, month.measured);
  return (
    <dl className="what-if">
      <div>
        <dt>{t(($) => $.whatIf.next)}</dt>
        <dd>
          {next
            ? t(($) => $.working.next[month.measured.unit], {
                count: next.more,
                number: formatInteger(next.more),
                credit: next.tier.credit,
              })
            : t(($) => $.whatIf.last)}
        </dd>
      </div>
      <div>
        <dt>{t(($) => $.whatIf.budget)}</dt>
        <dd>
          <Sentences>{budget(month)}</Sentences>
        </dd>
      </div>
      {deciding && (
        <div>
          <dt>{t(($) => $.whatIf.deciding)}</dt>
          <dd>
            <Deciding deciding={deciding} credit={`${month.credit.expected}%`} />
          </dd>
        </div>
      )}
    </dl>
  );
}

function Deciding({
  deciding: { entries, unchecked },
  credit,
}: {
  readonly deciding: DecidingEntries;
  readonly credit: string;
}) {
  const { t } = useTranslation('results');
  const { formatInteger } = useFormats();
  const numbers = useEntryNumbers();
  const isOpen = unchecked > 0;
  return (
    <Sentences>
      {entries.length > 0 &&
        t(($) => (entries.length === 1 ? $.whatIf.decidesAlone : $.whatIf.decides), {
          entries: numbers(entries),
        })}
      {entries.length === 0 &&
        (isOpen ? t(($) => $.whatIf.nobodyTried) : t(($) => $.whatIf.nobody, { credit }))}
      {isOpen && t(($) => $.whatIf.unchecked, { count: unchecked, number: formatInteger(unchecked) })}
    </Sentences>
  );
}
