import type { AgreementTerms } from '../domain/terms';
import type { CaseJson, EntryJson } from './case-json';
import { claimWindow, type PublishedDays } from './claim';
import { type DaySpan, dayAfter, dayBefore, dayNumbered, serviceMonthsOf, termOf } from './days';
import { clockChange, day, endOfDay, minute, type Nanos, startOfDay } from './instants';
import { Random } from './random';
import { randomCounts } from './random-counts';
import { randomFees } from './random-fees';
import { clampInstant, zones } from './random-instant';
import { RandomSlices } from './random-slices';
import { isInRange, lastDay, purchaseOverClockChange, randomPurchase } from './random-term';

/** A case that crowds the borders on which the rules turn. The same seed makes the same case. */
export function randomCase(seed: number, terms: AgreementTerms, published: PublishedDays): CaseJson {
  const random = new Random(seed);
  const zone = random.chance(0.5) ? random.pick(zones) : undefined;
  const overChange =
    zone !== undefined && random.chance(0.6) ? purchaseOverClockChange(random, zone) : undefined;
  const purchase = overChange ?? randomPurchase(random);
  const term = termOf(purchase);
  const months = serviceMonthsOf(terms.serviceMonth.kind, term);
  const asOf = randomAsOf(random, months, terms, published);
  const anchors = randomAnchors(random, term, months, asOf);
  if (overChange && zone !== undefined) {
    const change = clockChange(term, zone);
    if (change !== undefined) anchors.splice(0, 2, change, change, change, change);
  }
  const log = random.shuffled(randomLog(random, anchors, zone, terms, months));
  const fees = randomFees(random, months, terms);
  return {
    format: 'sla-case',
    version: 1,
    product: terms.id,
    purchase,
    ...(zone === undefined ? {} : { logZone: zone }),
    log,
    fees,
    asOf,
  };
}

function randomLog(
  random: Random,
  anchors: Nanos[],
  zone: string | undefined,
  terms: AgreementTerms,
  months: readonly DaySpan[],
): EntryJson[] {
  const { measure } = terms;
  if (measure.kind === 'occurrences') return randomCounts(random, anchors, zone, terms);
  return new RandomSlices(random, anchors, zone, terms, measure).make(months);
}

/** The borders of a month's window, and now and then any day. */
function randomAsOf(
  random: Random,
  months: readonly DaySpan[],
  terms: AgreementTerms,
  published: PublishedDays,
): string {
  const month = random.pick(months);
  const { fifthBusinessDay, opensOn, closesOn } = claimWindow(month.last, lastDay, terms, published);
  const asOf = random.pick([
    month.first,
    month.last,
    dayAfter(month.last),
    fifthBusinessDay,
    opensOn,
    dayAfter(opensOn),
    dayBefore(closesOn),
    closesOn,
    dayAfter(closesOn),
    dayNumbered(random.int(366, 36_000)),
  ]);
  return isInRange(asOf) ? asOf : lastDay;
}

/** Few places, so that entries meet there. */
function randomAnchors(random: Random, term: DaySpan, months: readonly DaySpan[], asOf: string): Nanos[] {
  const [opening, closing] = [startOfDay(term.first), endOfDay(term.last)];
  const within = opening + random.big(0n, closing - opening - 1n);
  const border = random.pick(months);
  return [
    within - (within % (5n * minute)),
    within - (within % (5n * minute)),
    random.pick([opening, closing, startOfDay(border.first), endOfDay(border.last)]),
    random.pick([within - (within % day), endOfDay(asOf), within]),
  ].map((instant) => clampInstant(instant));
}
