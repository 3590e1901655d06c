import ical, { ICalAlarmRelatesTo, ICalAlarmType } from 'ical-generator';
import type { CalendarEvent } from './calendar-events';

const nineOClock = 9 * 3600;
const dayBefore = nineOClock - 24 * 3600;

/** An iCalendar file (RFC 5545) of days. `made`: when it was. Loaded only when the file is asked for. */
export function calendarFile(events: readonly CalendarEvent[], made: Date = new Date()): string {
  const calendar = ical({ prodId: { company: 'SLA Claim Worksheet', product: 'claim' } });
  for (const { uid, day, summary, description, isLastDay } of events) {
    const start = new Date(`${day}T00:00:00Z`);
    const end = new Date(start);
    // The day after: an iCalendar end is no part of the event.
    end.setUTCDate(end.getUTCDate() + 1);
    const event = calendar.createEvent({
      id: uid,
      start,
      end,
      allDay: true,
      stamp: made,
      summary,
      description,
    });
    // In America Beijing's last day is over, or nearly so, at nine in the morning of the same date.
    for (const after of isLastDay ? [dayBefore, nineOClock] : [nineOClock])
      event
        .createAlarm({ type: ICalAlarmType.display, triggerAfter: after, description: summary })
        // Handed to createAlarm it gets lost, and the alarm would count from the end: ring a day late.
        .relatesTo(ICalAlarmRelatesTo.start);
  }
  // The library leaves the last line open; the standard closes each.
  return `${calendar.toString()}\r\n`;
}
