import { Trans, useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { Typeset } from '../../ui/typeset/Typeset';
import { Clause } from '../../ui/Clause';
import { useResult } from '../../working/result';
import { isOver } from '../../working/standing';
import { sumAmounts } from '../../working/sums';
import { useDue } from '../../working/words/use-due';
import { useDays } from '../../working/words/use-days';
import { useMonths } from '../../working/words/use-months';
import { useStandingWords } from '../../working/words/use-standing-words';
import { Said } from '../paper/Said';

/** How the claimed months stand on the as-of day, and what the other months come to. */
export function ClaimedWords({ months }: { readonly months: readonly MonthAssessment[] }) {
  const { t } = useTranslation('worksheet');
  const { formatDay, formatList } = useFormats();
  const { month: monthName } = useDays();
  const { due } = useDue();
  const named = useMonths();
  const standing = useStandingWords();
  const { assessment } = useResult();
  const standings = [...new Set(months.map((month) => standing(month).name))].map((name) =>
    t(($) => $.claimed.status, {
      months: named(months.filter((month) => standing(month).name === name)),
      standing: name,
    }),
  );
  const closed = months.filter((month) => standing(month).standing === 'closed');
  const others = assessment.months.filter((month) => !months.includes(month));
  const qualifying = others.filter((month) => month.credit.expected > 0);
  const unmeasured = others.filter((month) => month.availability === null);
  const free = others.filter((month) => month.availability !== null && month.credit.expected === 0);
  const met = free.filter((month) => isOver(month, assessment.asOf));
  const running = free.filter((month) => !met.includes(month));
  return (
    <p className="is-small">
      <Said>
        {t(($) => $.claimed.statusOn, {
          day: formatDay(assessment.asOf),
          list: standings.reduce((first, second) => t(($) => $.joined, { first, second })),
        })}
        {closed.length > 0 && <Waived closed={closed} />}
        {qualifying.length > 0 &&
          t(($) => $.other.qualifying, {
            months: formatList(
              qualifying.map((month) =>
                t(($) => $.other.month, {
                  month: monthName(month),
                  credit: `${month.credit.expected}%`,
                  amount: due(month),
                  standing: standing(month).name,
                }),
              ),
            ),
          })}
        {met.length > 0 && t(($) => $.other.met, { months: named(met) })}
        {running.length > 0 && t(($) => $.other.running, { months: named(running) })}
        {unmeasured.length > 0 && t(($) => $.other.unmeasured, { months: named(unmeasured) })}
      </Said>
    </p>
  );
}

/** What of the total is lost unless it was claimed before. */
function Waived({ closed }: { readonly closed: readonly MonthAssessment[] }) {
  const { t } = useTranslation('worksheet');
  const { due } = useDue();
  const named = useMonths();
  const { claim } = useResult().terms;
  const counted = closed.flatMap(({ messages }) => messages ?? []);
  const messages = counted.length === closed.length ? counted.reduce((sum, one) => sum + one, 0) : null;
  const amount = sumAmounts(closed.map((month) => month.amount)) ?? '0';
  return (
    <Trans
      parent={Typeset}
      t={t}
      i18nKey={($) => $.claimed.waived}
      values={{ months: named(closed), due: due({ amount, messages }) }}
      components={{ clause: <Clause number={claim.closes.clause} /> }}
    />
  );
}
