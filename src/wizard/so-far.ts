import type { CalendarData } from '../calendar/schema';
import type { Draft } from '../case/draft';
import { readDraft, type DraftReading } from '../case/read-draft';
import {
  claimWindow,
  dueByMonth,
  formatAmount,
  formatDay,
  measureMonths,
  percentCutOff,
  serviceMonths,
  tierFor,
  type Currency,
  type Evidence,
  type Measured,
  type MonthCompensation,
  type ServiceMonth,
} from '../domain';
import type { Terms } from '../terms/schema';
import { atOnce } from './in-pieces';
import { rowReports, type RowReport } from './log/row-report';

/** What a draft comes to as far as it can be read. Unknown is null, never a figure. */
export interface SoFar {
  /** The draft that this is of. */
  readonly draft: Draft;
  /** The as-of day, where the draft gives none. */
  readonly today: string;
  readonly reading: DraftReading;
  /** null until the term is known. */
  readonly months: readonly MonthSoFar[] | null;
  /** null until there is a term, and an entry that can be read. */
  readonly measured: Evidence['measured'] | null;
  /** null until there are fees as well. */
  readonly total: Due | null;
  /** By the row's id, for rows in which something was written. */
  readonly rows: ReadonlyMap<string, RowReport>;
}

/** What months come to together. `messages`: null where the agreement pays money, or the list price is not given. */
export interface Due {
  readonly amount: string;
  readonly messages: bigint | null;
}

/** Days are ISO dates, the last of a month being part of it. */
export interface MonthSoFar {
  readonly index: number;
  readonly start: string;
  readonly end: string;
  readonly days: number;
  readonly opensOn: string;
  readonly closesOn: string;
  readonly provisional: boolean;
  readonly measured: Measured | null;
  /** Four decimals, cut off. */
  readonly percent: string | null;
  /** 0 where the commitment is met, from 1 the agreement's tiers; null where nothing is measured. */
  readonly tier: number | null;
  readonly amount: string | null;
  /** The same in the currency's smallest unit, and the messages it is paid in. */
  readonly due: MonthCompensation | null;
}

export function comesTo(draft: Draft, terms: Terms, calendar: CalendarData, today: string): SoFar {
  return atOnce(workOut(draft, terms, calendar, today));
}

/** The same, with places to pause: a long log takes a while. */
export function* workOut(
  draft: Draft,
  terms: Terms,
  calendar: CalendarData,
  today: string,
): Generator<undefined, SoFar> {
  const reading = readDraft(draft, terms, today);
  yield;
  const { term, log, fees } = reading;
  // Without a single entry nothing is known of any month, though a case with an empty log can be assessed.
  const measured = term && log && log.entries.length > 0 ? measureMonths(terms, term, log.entries) : null;
  yield;
  const due = measured && fees ? dueByMonth(terms, measured, fees) : null;

  function monthSoFar(month: ServiceMonth, place: number): MonthSoFar {
    const window = claimWindow(terms, month.last, calendar);
    const known = standing(terms, measured?.months[place]?.measured ?? null);
    const ofMonth = (known.measured && due?.[place]?.due) ?? null;
    return {
      index: month.index,
      start: formatDay(month.first),
      end: formatDay(month.last),
      days: month.days,
      opensOn: formatDay(window.opensOn),
      closesOn: formatDay(window.closesOn),
      provisional: window.provisional,
      ...known,
      amount: fees && ofMonth && formatAmount(ofMonth.amount, fees.currency),
      due: ofMonth,
    };
  }

  return {
    draft,
    today,
    reading,
    months: term && serviceMonths(terms.serviceMonth.kind, term).map(monthSoFar),
    measured: measured?.evidence ?? null,
    total:
      fees &&
      due &&
      sumOf(
        due.map((month) => month.due),
        fees.currency,
      ),
    rows: yield* rowReports(draft, reading, measured),
  };
}

function standing(terms: Terms, measured: Measured | null) {
  // Of a month without calls or messages nothing is known, not even that nothing failed.
  if (!measured || measured.total === 0) return { measured: null, percent: null, tier: null };
  const { total, bad } = measured;
  const tier = tierFor(terms, measured, bad.expected);
  return {
    measured,
    percent: percentCutOff(BigInt(total - bad.expected), BigInt(total)),
    tier: tier ? terms.tiers.rows.findIndex((row) => row === tier) + 1 : 0,
  };
}

/** Whether it is not over by 24:00 of the as-of day: what it has met, it has met so far. */
export function isRunning({ end }: Pick<MonthSoFar, 'end'>, asOf: string): boolean {
  return end > asOf;
}

/** Months that fall below the commitment. */
export function monthsBelow(months: SoFar['months']): readonly MonthSoFar[] {
  return months?.filter(({ tier }) => tier !== null && tier > 0) ?? [];
}

/** Months below whose claim can still be made: they have ended, and their window has not closed. */
export function claimable(months: SoFar['months'], asOf: string): readonly MonthSoFar[] {
  return monthsBelow(months).filter((month) => !isRunning(month, asOf) && month.closesOn >= asOf);
}

/** What can be claimed on the day itself comes to. null until there are fees, and where there is none. */
export function claimableDue({ months, reading }: SoFar, asOf: string): Due | null {
  const { fees } = reading;
  const open = claimable(months, asOf).filter(({ opensOn }) => opensOn <= asOf);
  if (!fees || open.length === 0) return null;
  return sumOf(
    open.flatMap(({ due }) => due ?? []),
    fees.currency,
  );
}

export function sumOf(due: readonly MonthCompensation[], currency: Currency): Due {
  const messages = due.flatMap((month) => month.messages ?? []);
  return {
    amount: formatAmount(
      due.reduce((sum, { amount }) => sum + amount, 0n),
      currency,
    ),
    messages: messages.length === 0 ? null : messages.reduce((sum, count) => sum + count, 0n),
  };
}

/** The first claim window that is still to close, among months below; null where there is none. */
export function nextWindow(months: SoFar['months'], asOf: string): MonthSoFar | null {
  const windows = monthsBelow(months).filter(({ closesOn }) => closesOn >= asOf);
  return windows.toSorted((a, b) => a.closesOn.localeCompare(b.closesOn))[0] ?? null;
}

/** The day of the draft, else today. */
export function asOfDay({ reading, today }: SoFar): string {
  return reading.asOf === null ? today : formatDay(reading.asOf);
}
