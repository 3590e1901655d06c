import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BusinessDays } from '../../figures/windows/BusinessDays';
import { WindowStrip } from '../../figures/windows/WindowStrip';
import { Part } from '../../ui/Part';
import { Select } from '../../ui/Select';
import { Note } from '../Note';
import { useResult } from '../../working/result';
import { standingOf } from '../../working/standing';
import { useDays } from '../../working/words/use-days';
import './ClaimPart.css';

/** The claim windows, and how the day on which one opens is counted. */
export function ClaimPart() {
  const { t } = useTranslation('results');
  const { terms, assessment, evidence, calendar } = useResult();
  const { month: nameOf } = useDays();
  const id = useId();
  const qualifying = assessment.months.filter((month) => month.credit.expected > 0);
  const choices = qualifying.length > 0 ? qualifying : assessment.months;
  const [chosen, choose] = useState<number | null>(null);
  const month =
    choices.find(({ index }) => index === chosen) ??
    choices.find((one) => standingOf(one, assessment.asOf) === 'open') ??
    choices[0];
  if (!month) return null;
  const figures = { terms, assessment, evidence };
  return (
    <Part mark="B" title={t(($) => $.claim.title)} className="claim" notes={<ClaimNotes />}>
      {qualifying.length === 0 && <p className="result__lead">{t(($) => $.claim.none)}</p>}
      {qualifying.length === 0 ? (
        <WindowStrip {...figures} month={month.index} />
      ) : (
        <WindowStrip {...figures} />
      )}
      <div className="claim__month">
        <h3 id={`${id}-title`}>
          {t(($) => $.claim.counting)}
          <span className="claim__printed">{nameOf(month)}</span>
        </h3>
        {choices.length > 1 && (
          <Select
            aria-label={t(($) => $.claim.month)}
            value={String(month.index)}
            onChange={({ target }) => choose(Number(target.value))}
            options={choices.map((one) => ({ value: String(one.index), label: nameOf(one) }))}
          />
        )}
      </div>
      <BusinessDays {...figures} month={month.index} calendar={calendar} />
    </Part>
  );
}

function ClaimNotes() {
  const { t } = useTranslation('results');
  const { claim, serviceMonth } = useResult().terms;
  return (
    <>
      <Note clause={claim.opens.clause}>
        {t(($) => $.notes.opens, { number: claim.opens.afterBusinessDay })}
      </Note>
      <Note clause={claim.closes.clause}>{t(($) => $.notes.closes, { days: claim.closes.afterDays })}</Note>
      <Note reading="R4">{t(($) => $.notes.businessDays)}</Note>
      <Note reading="R5">{t(($) => $.notes.notMoved)}</Note>
      {serviceMonth.kind === 'anniversary' && <Note reading="R10">{t(($) => $.notes.followingMonth)}</Note>}
    </>
  );
}
