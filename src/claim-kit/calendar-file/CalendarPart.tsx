import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { Button } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Clause } from '../../ui/Clause';
import { Part } from '../../ui/Part';
import { useResult } from '../../working/result';
import { useDays } from '../../working/words/use-days';
import { useDue } from '../../working/words/use-due';
import { download } from '../../share/file/download';
import { fileName } from '../file-name';
import { calendarEvent } from './calendar-events';
import { reminders } from './reminders';
import './CalendarPart.css';

/** The days of the claim windows that have not closed, as a file for a calendar program. */
export function CalendarPart({ months }: { readonly months: readonly MonthAssessment[] }) {
  const { t } = useTranslation('claim-kit');
  const formats = useFormats();
  const { due } = useDue();
  const { month: nameOf } = useDays();
  const result = useResult();
  const { asOf } = result.assessment;
  const [left, leave] = useState<ReadonlySet<number>>(new Set());
  const [isFailed, setFailed] = useState(false);
  const open = months.filter(({ claim }) => claim.closesOn >= asOf);
  const chosen = open.filter(({ index }) => !left.has(index));
  const all = reminders(chosen);
  const coming = all.filter(({ day }) => day >= asOf);
  const past = all.length - coming.length;

  async function save() {
    try {
      const { calendarFile } = await import('./calendar-file');
      const events = coming.map((reminder) => calendarEvent({ t, formats, due }, result, reminder));
      download(fileName(result, 'dates.ics'), 'text/calendar', calendarFile(events));
      setFailed(false);
    } catch {
      // Without a network the part of the page that writes the file does not come.
      setFailed(true);
    }
  }

  function says(): string | null {
    if (isFailed) return t(($) => $.calendar.failed);
    if (open.length === 0) return t(($) => $.calendar.allPast);
    if (chosen.length === 0) return t(($) => $.calendar.choose);
    return past > 0 ? t(($) => $.calendar.past, { count: past }) : null;
  }

  return (
    <Part mark="E" title={t(($) => $.calendar.title)} notes={<CalendarNotes />}>
      <p className="claim-kit__lead">{t(($) => $.calendar.lead)}</p>
      {open.length > 1 && (
        <fieldset className="calendar-months">
          <legend>{t(($) => $.calendar.months)}</legend>
          {open.map((month) => (
            <Checkbox
              key={month.index}
              label={nameOf(month)}
              checked={!left.has(month.index)}
              onChange={({ target }) => leave(toggled(left, month.index, !target.checked))}
            />
          ))}
        </fieldset>
      )}
      {open.length > 0 && open.length < months.length && (
        <p className="claim-kit__lead">{t(($) => $.calendar.closed)}</p>
      )}
      <Button disabled={coming.length === 0} onClick={() => void save()}>
        {t(($) => $.calendar.download)}
      </Button>
      <output className="claim-kit__says">{says()}</output>
    </Part>
  );
}

function toggled(set: ReadonlySet<number>, index: number, isIn: boolean): ReadonlySet<number> {
  const others = [...set].filter((one) => one !== index);
  return new Set(isIn ? [...others, index] : others);
}

function CalendarNotes() {
  const { t } = useTranslation('claim-kit');
  const { claim } = useResult().terms;
  return (
    <p>
      <Clause number={claim.closes.clause} /> {t(($) => $.notes.closes, { days: claim.closes.afterDays })}
    </p>
  );
}
