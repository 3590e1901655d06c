import { Trans, useTranslation } from 'react-i18next';
import { lossStep, mostAllowed, type MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { Typeset } from '../../ui/typeset/Typeset';
import { Clause } from '../../ui/Clause';
import { daysBetween } from '../../working/days-between';
import { ReadingMark } from '../ReadingMark';
import { useResult } from '../../working/result';
import { Sentences } from '../../i18n/Sentences';
import { isToCome } from '../../working/standing';
import { isZero } from '../../working/sums';
import { useDays } from '../../working/words/use-days';
import { useDue } from '../../working/words/use-due';
import { useMonths } from '../../working/words/use-months';
import type { Group, Verdict } from './verdict';

/** What can be claimed on the day, until when; what follows; what is gone. */
export function VerdictLead({ verdict }: { readonly verdict: Verdict }) {
  const { t } = useTranslation('results');
  const { formatDay } = useFormats();
  const { due, money } = useDue();
  const names = useMonths();
  const { terms, assessment, asOfIsToday } = useResult();
  const { kind, settled, open, waiting, expected, closed, unfinished } = verdict;
  const when = asOfIsToday
    ? t(($) => $.lead.today)
    : t(($) => $.lead.onDay, { day: formatDay(assessment.asOf) });
  const areToCome = (some: readonly MonthAssessment[]) =>
    some.every((month) => isToCome(month, assessment.asOf));
  const isPaying = kind === 'qualify' || kind === 'expected';
  return (
    <p className="headline__lead verdict__lead">
      <Sentences>
        {open && t(($) => $.lead.claimNow, { due: due(open), when })}
        {isPaying && !open && t(($) => $.lead.nothingNow, { when })}
        {open && <Deadline open={open} />}
        {waiting &&
          t(($) => (open ? $.lead.waitingToo : $.lead.waiting), {
            due: due(waiting),
            day: formatDay(waiting.opensOn),
            count: daysBetween(assessment.asOf, waiting.opensOn),
          })}
        {expected &&
          t(($) => (areToCome(expected.months) ? $.lead.expectedToCome : $.lead.expected), {
            due: due(expected),
            months: names(expected.months),
            count: expected.months.length,
            day: formatDay(expected.opensOn),
          })}
        {closed && (
          <Trans
            parent={Typeset}
            t={t}
            i18nKey={($) => $.lead.closed}
            count={closed.months.length}
            values={{ due: due(closed), months: names(closed.months) }}
            components={{ clause: <Clause number={terms.claim.closes.clause} /> }}
          />
        )}
        {settled && settled.cautiousAmount !== settled.amount && (
          <Trans
            parent={Typeset}
            t={t}
            // Beside other sums it says which one it is of.
            i18nKey={($) => (expected || closed ? $.lead.cautiousOf : $.lead.cautious)}
            values={{ sum: money(settled.amount), amount: money(settled.cautiousAmount) }}
            components={{ reading: <ReadingMark code="R3" /> }}
          />
        )}
        {kind === 'closed' && closed && closed.cautiousAmount !== closed.amount && (
          <Trans
            parent={Typeset}
            t={t}
            i18nKey={($) => $.lead.closedCautious}
            values={{ amount: money(closed.cautiousAmount) }}
            components={{ reading: <ReadingMark code="R3" /> }}
          />
        )}
        {settled && isZero(settled.amount) && t(($) => $.lead.nothingPaid)}
        {kind === 'none' && <Short verdict={verdict} />}
        {kind === 'unmeasured' && t(($) => $.lead.unmeasured)}
        {!expected &&
          unfinished.length > 0 &&
          kind !== 'unmeasured' &&
          t(($) => (areToCome(unfinished) ? $.lead.toCome : $.lead.unfinished), {
            months: names(unfinished),
            count: unfinished.length,
          })}
      </Sentences>
    </p>
  );
}

function Deadline({ open }: { readonly open: Group & { readonly daysLeft: number } }) {
  const { t } = useTranslation('results');
  const { formatDay } = useFormats();
  const values = { day: formatDay(open.closesOn), count: open.daysLeft };
  const isOnly = open.months.length === 1;
  if (open.daysLeft === 0) return t(($) => (isOnly ? $.lead.deadlineToday : $.lead.firstDeadlineToday));
  return <>{isOnly ? t(($) => $.lead.deadline, values) : t(($) => $.lead.firstDeadline, values)}</>;
}

/** How much was missing to a claim. */
function Short({ verdict: { lowest, months } }: { readonly verdict: Verdict }) {
  const { t } = useTranslation('results');
  const { formatInteger } = useFormats();
  const { month } = useDays();
  const { terms } = useResult();
  if (!lowest) return null;
  const { measured } = lowest;
  const needed = mostAllowed(terms, measured.total) + lossStep(terms);
  const count = needed - measured.bad.expected;
  return (
    <Sentences>
      {t(($) => (months === 1 ? $.lead.met : $.lead.metEvery), { commitment: terms.commitment.availability })}
      {t(($) => $.lead.short[measured.unit], { count, number: formatInteger(count), month: month(lowest) })}
    </Sentences>
  );
}
