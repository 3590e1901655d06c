import type { TFunction } from 'i18next';
import { caseChecksum } from '../../case/case-checksum';
import { isObject } from '../../case/checker';
import type { Formats } from '../../i18n/format';
import type { Result } from '../../working/result';
import { plainText } from '../../working/plain-text';
import type { Reminder } from './reminders';

export interface CalendarEvent {
  /** The same each time the file is made, so that a calendar program replaces what it has. */
  readonly uid: string;
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  readonly isLastDay: boolean;
}

interface EventWords {
  readonly t: TFunction<'claim-kit'>;
  readonly formats: Formats;
  /** What is due for the month, as the agreement pays it. */
  readonly due: (month: Reminder['month']) => string;
}

export function calendarEvent(words: EventWords, result: Result, reminder: Reminder): CalendarEvent {
  const { t, formats, due } = words;
  const { month, day, daysLeft } = reminder;
  const { claim } = result.terms;
  const { opensOn, closesOn, provisional } = month.claim;
  const summary = summaryOf(words, result, reminder);
  const lines = [
    t(($) => $.event.month, { month: formats.formatDayRange(month.start, month.end) }),
    t(($) => $.event.due, {
      day: formats.formatDay(result.assessment.asOf),
      due: due(month),
      credit: `${month.credit.expected}%`,
    }),
    t(($) => $.event.window, { range: formats.formatDayRange(opensOn, closesOn) }),
    t(($) => $.event.channel, { clause: claim.channel.clause, closesClause: claim.closes.clause }),
    ...(provisional ? [t(($) => $.event.whyProvisional)] : []),
  ];
  return {
    uid: uidOf(result, reminder),
    day,
    // The deadline itself needs no calendar of holidays: only the opening is provisional.
    summary: provisional && daysLeft === null ? t(($) => $.event.provisional, { summary }) : summary,
    description: plainText(lines.join('\n')),
    isLastDay: daysLeft === 0,
  };
}

function summaryOf({ t, formats, due }: EventWords, { terms }: Result, { month, daysLeft }: Reminder) {
  const about = {
    product: terms.short,
    month: formats.formatDayRange(month.start, month.end),
    due: due(month),
  };
  if (daysLeft === null) return plainText(t(($) => $.event.opens, about));
  if (daysLeft === 0) return plainText(t(($) => $.event.last, about));
  return plainText(t(($) => $.event.inDays, { ...about, count: daysLeft }));
}

/** Two purchases, or two accounts, of one product are told apart; a corrected log or fee is not another claim. */
function uidOf({ terms, file }: Result, { month, daysLeft }: Reminder): string {
  const claimant = file['claimant'];
  const account = isObject(claimant) ? (claimant['account'] ?? '') : '';
  const claim = caseChecksum({ purchase: file['purchase'], account });
  return `${terms.id}-${month.start}-${daysLeft ?? 'opens'}-${claim}@sla-claim-worksheet`;
}
