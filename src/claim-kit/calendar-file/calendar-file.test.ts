import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../i18n/format';
import { languages, type Language } from '../../i18n/languages';
import { claimableMonths } from '../../working/claimed-months';
import { namedResult, writtenResult } from '../../working/named-result.test-support';
import type { Result } from '../../working/result';
import { wordsOf } from '../ticket/words-of.test-support';
import { calendarEvent } from './calendar-events';
import { calendarFile } from './calendar-file';
import { reminders } from './reminders';

const made = new Date('2026-05-20T03:04:05Z');
const partMonth = namedResult('trtc-same-outage-in-a-part-month');
const provisional = namedResult('window-in-an-unpublished-year-is-provisional');

describe.each(languages)('in %s', (language) => {
  const text = fileOf(partMonth, language);

  it('has lines of at most 75 octets, each ended by CR LF', () => {
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n[^]*\r\nEND:VCALENDAR\r\n$/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const octets = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).toBeLessThanOrEqual(75);
    // A character cut in two would not come back.
    expect(text.replaceAll('\r\n ', '')).toContain(
      formatsFor(language).formatDayRange('2019-04-09', '2019-05-30'),
    );
  });

  it('is read back, with the days of the claim window, and rings at nine on each and on the eve of the last', () => {
    const [month] = claimableMonths(partMonth.assessment);
    expect(month?.claim).toMatchObject({ opensOn: '2019-04-09', closesOn: '2019-05-30' });
    const events = eventsIn(text).filter(({ uid }) => uid.includes('2019-03-17'));
    expect(events.map(({ start, end }) => [start, end])).toEqual([
      ['2019-04-09', '2019-04-10'],
      ['2019-05-16', '2019-05-17'],
      ['2019-05-27', '2019-05-28'],
      ['2019-05-30', '2019-05-31'],
    ]);
    expect(events.map(({ alarms }) => alarms)).toEqual([['PT9H'], ['PT9H'], ['PT9H'], ['-PT15H', 'PT9H']]);
    expect(events.map(({ rings }) => rings)).toEqual([
      ['2019-04-09T09:00:00'],
      ['2019-05-16T09:00:00'],
      ['2019-05-27T09:00:00'],
      ['2019-05-29T09:00:00', '2019-05-30T09:00:00'],
    ]);
    for (const { summary, description, stamp } of events) {
      expect(summary).toContain('TRTC');
      expect(summary).toContain('100.00');
      expect(description).toContain('3.2(2)');
      expect(description).not.toMatch(/\\|https?:/);
      expect(description.split('\n')).toHaveLength(4);
      expect(stamp).toBe('2026-05-20T03:04:05Z');
    }
  });

  it('says that the opening of a window is provisional, and never that its last day is', () => {
    const [opens, , , last] = eventsIn(fileOf(provisional, language));
    const word = { zh: '（暂定）', en: '(provisional)', ja: '（暫定）' }[language];
    expect(opens?.summary).toContain(word);
    expect(last?.summary).not.toContain(word);
    expect(opens?.description.split('\n')).toHaveLength(5);
    expect(last?.description.split('\n')).toHaveLength(5);
  });
});

describe('a name of an event', () => {
  it('is the same when the file is made anew, and another for each event', () => {
    const uids = eventsIn(fileOf(partMonth, 'en')).map(({ uid }) => uid);
    expect(new Set(uids).size).toBe(uids.length);
    expect(eventsIn(fileOf(partMonth, 'zh')).map(({ uid }) => uid)).toEqual(uids);
  });

  it('outlasts a correction of the log, and tells two accounts apart', () => {
    expect(uidOf('2026-04-05T04:00', 'a')).toBe(uidOf('2026-04-05T05:00', 'a'));
    expect(uidOf('2026-04-05T04:00', 'a')).not.toBe(uidOf('2026-04-05T04:00', 'b'));
  });
});

it('brings text back as it was: commas, semicolons, backslashes, line ends', () => {
  const summary = String.raw`a, b; c \ d \n e`;
  const description =
    '一、第一行，很长很长很长很长很长很长很长很长很长很长很长很长很长很长\n二；𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷𠮷';
  const event = { uid: 'u@x', day: '2024-02-29', summary, description, isLastDay: false };
  expect(eventsIn(calendarFile([event], made))).toMatchObject([
    { summary, description, start: '2024-02-29', end: '2024-03-01' },
  ]);
});

it('reminds of nothing before a window opens', () => {
  const [month] = claimableMonths(partMonth.assessment);
  if (!month) throw new Error('the case has a claim');
  const short = { ...month, claim: { ...month.claim, opensOn: '2019-05-20' } };
  expect(reminders([short]).map(({ day }) => day)).toEqual(['2019-05-20', '2019-05-27', '2019-05-30']);
});

function fileOf(result: Result, language: Language): string {
  const { t, formats } = wordsOf(language);
  const due = ({ amount }: { amount: string }) => formats.formatMoney(amount, result.assessment.currency);
  const events = reminders(claimableMonths(result.assessment)).map((reminder) =>
    calendarEvent({ t, formats, due }, result, reminder),
  );
  return calendarFile(events, made);
}

/** As a strict parser reads them. */
function eventsIn(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component, { strictExceptions: true });
    expect(event.startDate.isDate && event.endDate.isDate).toBe(true);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      alarms: component
        .getAllSubcomponents('valarm')
        .map((alarm) => String(alarm.getFirstPropertyValue('trigger'))),
      rings: component.getAllSubcomponents('valarm').map((alarm) => momentOf(alarm, event)),
    };
  });
}

/** When an alarm rings by the clock of its calendar: its trigger counts from the event's start unless it says END. */
function momentOf(alarm: ICAL.Component, event: ICAL.Event): string {
  const trigger = alarm.getFirstProperty('trigger');
  const after = trigger?.getFirstValue();
  if (!trigger || !(after instanceof ICAL.Duration)) throw new Error('the alarm has no trigger to count by');
  const day = trigger.getParameter('related') === 'END' ? event.endDate : event.startDate;
  const moment = ICAL.Time.fromDateTimeString(`${day.toString()}T00:00:00`);
  moment.addDuration(after);
  return moment.toString();
}

/** Of an outage in April, from the 5th at one until `end`. */
function uidOf(end: string, account: string): string | undefined {
  return eventsIn(fileOf(outage(end, account), 'en'))[0]?.uid;
}

function outage(end: string, account: string): Result {
  return writtenResult({
    format: 'sla-case',
    version: 1,
    product: 'trtc',
    claimant: { account },
    purchase: { startDate: '2026-04-01', months: 1 },
    log: [{ kind: 'interval', start: '2026-04-05T01:00', end }],
    fees: { currency: 'CNY', default: { consumed: '1000.00' } },
    asOf: '2026-06-01',
  });
}
