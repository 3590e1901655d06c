import { isOtherCurrency } from '../../written/currency';
import { readInstant } from '../../written/instant';
import { readAmount, readCount, readPercent } from '../../written/number';
import { isBlank, type Draft, type DraftEntry, type DraftFee } from '../draft';
import { readDayOf, readMonths } from '../read-draft';

/**
 * A draft as a link holds it: what can be read in its canonical text, which is short, anything else as it was typed, so
 * that it reads the same. What no reading looks at is left out. `asOf`: the day that is pinned where the draft gives none.
 */
export function linkDraft(draft: Draft, asOf: string): Draft {
  const { purchase, fees } = draft;
  const isEnd = purchase.until === 'endDate';
  const last = draft.log.findLastIndex((entry) => !isBlank(entry));
  return {
    ...draft,
    purchase: {
      startDate: canonical(purchase.startDate, readDayOf),
      until: purchase.until,
      months: isEnd ? '' : canonical(purchase.months, readMonths),
      endDate: isEnd ? canonical(purchase.endDate, readDayOf) : '',
    },
    log: draft.log.slice(0, last + 1).map(linkEntry),
    fees: {
      currency: fees.currency,
      ...linkFee(fees, fees.currency),
      each: fees.each,
      byMonth: fees.each ? linkFees(fees.byMonth, fees.currency) : {},
      messagePrice: money(fees.messagePrice, fees.currency),
    },
    asOf: draft.asOf.trim() === '' ? asOf : canonical(draft.asOf, readDayOf),
    changedAt: 0,
  };
}

function linkEntry(entry: DraftEntry): DraftEntry {
  return {
    ...entry,
    start: instant(entry.start, entry.kind === 'count'),
    end: instant(entry.end, false),
    successRate: canonical(entry.successRate, readPercent),
    requests: canonical(entry.requests, readCount),
    successes: canonical(entry.successes, readCount),
    total: canonical(entry.total, readCount),
    failed: canonical(entry.failed, readCount),
  };
}

/** Only months in which something was written; in their order, as they are read. */
function linkFees(byMonth: Draft['fees']['byMonth'], currency: string): Record<string, DraftFee> {
  return Object.fromEntries(
    Object.entries(byMonth)
      .filter(([month]) => /^\d{4}-\d{2}-\d{2}$/.test(month))
      .filter(([, fee]) => fee.consumed.trim() !== '' || fee.deducted.trim() !== '')
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([month, fee]) => [month, linkFee(fee, currency)]),
  );
}

function linkFee(fee: DraftFee, currency: string): DraftFee {
  return { consumed: money(fee.consumed, currency), deducted: money(fee.deducted, currency) };
}

function money(text: string, currency: string): string {
  return isOtherCurrency(text, currency) ? text : canonical(text, readAmount);
}

/** An offset needs the T before the time: behind a blank, 10:00-05:00 may be a span. */
function instant(text: string, dateAlone: boolean): string {
  const reading = readInstant(text, { dateAlone });
  if (!reading.ok) return text;
  return reading.value.hasOffset ? reading.value.text : reading.value.text.replace('T', ' ');
}

type Reader = (text: string) => { ok: true; value: string | number } | { ok: false };

function canonical(text: string, read: Reader): string {
  const reading = read(text);
  return reading.ok ? String(reading.value) : text;
}
