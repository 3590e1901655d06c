import {
  dayOf,
  fewestBadBelow,
  formatDay,
  percentValue,
  serviceMonths,
  endOfTerm,
  monthAt,
} from '../../domain';
import type { Terms } from '../../terms/schema';

/** Three months from 17 March, as every agreement's own example has them. */
const first = dayOf(2026, 3, 17);
const last = endOfTerm(first, 3);
/** Beneath it lie the days off of May and a Saturday worked in exchange. */
const failure = dayOf(2026, 4, 10);
export const failsOn = formatDay(failure);
const count = 10_000;

/**
 * A case that lasts just long enough for the first tier, in the format of a case file: invented, and made from the
 * terms alone, so that every agreement has one.
 */
export function exampleCase(terms: Terms) {
  return {
    format: 'sla-case',
    version: 1,
    product: terms.id,
    purchase: { startDate: formatDay(first), months: 3 },
    log: [entry(terms)],
    fees: {
      currency: 'CNY',
      default: { consumed: '1000.00' },
      ...(terms.remedy.kind === 'messages' && { messagePrice: '0.045' }),
    },
    asOf: '2026-05-20',
  } as const;
}

function entry({ measure, tiers, serviceMonth }: Terms) {
  const below = percentValue(tiers.rows[0]?.below ?? '0%');
  if (measure.kind === 'occurrences')
    return { kind: 'count', start: failsOn, total: count, failed: fewestBadBelow(below, count, 1) };
  const days = monthAt(serviceMonths(serviceMonth.kind, { first, last }), failure)?.days ?? 0;
  const minutes = fewestBadBelow(below, days * 1440, measure.slice.minutes);
  return { kind: 'interval', start: `${failsOn}T08:00`, end: after(minutes) };
}

/** So many minutes after eight in the morning of that day. */
function after(minutes: number): string {
  const end = 8 * 60 + minutes;
  const day = formatDay(failure + Math.floor(end / 1440));
  return `${day}T${twoDigits(Math.floor((end % 1440) / 60))}:${twoDigits(end % 60)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
