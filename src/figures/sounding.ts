import {
  fewestBadBelow,
  lossStep,
  parseDay,
  percentCutOff,
  percentValue,
  tierOf,
  type AgreementTerms,
  type Measured,
  type Percentage,
  type Range,
} from '../domain';
import { tierLook, type TierLook } from '../ui/tier-look';
import { depthOf, type SoundingsScale } from './scale';

/** A service month as a figure needs it: those of an assessment are such. Days are ISO dates, both inclusive. */
export interface TermMonth {
  /** From 1. */
  readonly index: number;
  readonly start: string;
  readonly end: string;
  readonly days: number;
}

export interface FigureMonth extends TermMonth {
  /** null where nothing is known yet; a total of 0 could not be measured. */
  readonly measured: Measured | null;
}

/** A month's place on the axis, in percent of the term. */
export interface Place {
  readonly from: number;
  readonly width: number;
}

export interface Sounding {
  readonly month: FigureMonth;
  readonly place: Place;
  /** null where nothing was measured: unknown, and never drawn as 100 %. */
  readonly reached: Reached | null;
  /** Of a month that has not begun, and of which no entry tells: its figure would be an empty promise. */
  readonly isAhead: boolean;
}

export interface Reached {
  readonly measured: Measured;
  /** Four decimals, cut off. */
  readonly percent: string;
  readonly tier: number;
  readonly look: TierLook;
  readonly credit: Percentage | null;
  /** On the scale, for each reading of what was lost. */
  readonly depth: Range;
  /** What the next tier is away; null in the last. */
  readonly next: { readonly more: number; readonly credit: Percentage } | null;
}

export function soundingsOf(
  terms: AgreementTerms,
  scale: SoundingsScale,
  months: readonly FigureMonth[],
  /** Left out, all months have begun. */
  asOf?: string,
): Sounding[] {
  const places = placesOf(months);
  return months.map((month, index) => {
    const { measured, start } = month;
    const isAhead = asOf !== undefined && start > asOf && !measured?.bad.upper;
    return {
      month,
      place: places[index] ?? { from: 0, width: 100 },
      reached: measured && measured.total > 0 && !isAhead ? reached(terms, scale, measured) : null,
      isAhead,
    };
  });
}

/** The places of months of which nothing is known, those next to each other as one, each with its first. */
export function unknownRuns(soundings: readonly Sounding[]): (Place & { readonly first: Sounding })[] {
  const runs: (Place & { readonly first: Sounding })[] = [];
  soundings.forEach((sounding, index) => {
    if (sounding.reached) return;
    const { from, width } = sounding.place;
    const before = soundings[index - 1];
    const goesOn = before?.reached === null && before.isAhead === sounding.isAhead;
    const last = goesOn ? runs.pop() : undefined;
    runs.push({
      first: last?.first ?? sounding,
      from: last?.from ?? from,
      width: from + width - (last?.from ?? from),
    });
  });
  return runs;
}

/** Widths follow the days. */
export function placesOf(months: readonly TermMonth[]): Place[] {
  const days = months.reduce((sum, month) => sum + month.days, 0);
  let before = 0;
  return months.map((month) => {
    const place = { from: (before * 100) / days, width: (month.days * 100) / days };
    before += month.days;
    return place;
  });
}

function reached(terms: AgreementTerms, scale: SoundingsScale, measured: Measured): Reached {
  const { total, bad } = measured;
  const { rows } = terms.tiers;
  const found = tierOf(terms, total - bad.expected, total);
  const tier = found ? rows.indexOf(found) + 1 : 0;
  const nextRow = rows[tier];
  return {
    measured,
    percent: percentCutOff(BigInt(total - bad.expected), BigInt(total)),
    tier,
    look: tierLook(tier, rows.length),
    credit: found?.credit ?? null,
    depth: {
      lower: depthOf(scale, bad.lower, total),
      expected: depthOf(scale, bad.expected, total),
      upper: depthOf(scale, bad.upper, total),
    },
    next: nextRow
      ? {
          more: fewestBadBelow(percentValue(nextRow.below), total, lossStep(terms)) - bad.expected,
          credit: nextRow.credit,
        }
      : null,
  };
}

/** Where the least and the most are drawn: not at the 100 % line, nor at the figure itself. */
export function edgeDepths({ depth: { lower, expected, upper } }: Reached): number[] {
  return [lower, upper].filter((depth) => depth !== expected && depth > 0);
}

/** The middle of a day, in percent of the term; null outside it. */
export function dayPlace(months: readonly TermMonth[], day: string): number | null {
  const first = parseDay(months[0]?.start ?? '');
  const last = parseDay(months.at(-1)?.end ?? '');
  const at = parseDay(day);
  if (first === null || last === null || at === null || at < first || at > last) return null;
  return ((at - first + 0.5) * 100) / (last - first + 1);
}
