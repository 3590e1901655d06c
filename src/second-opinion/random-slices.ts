import type { AgreementTerms, TimeslicesMeasure } from '../domain/terms';
import type { EntryJson, IntervalJson, UnitJson } from './case-json';
import { type DaySpan, daysOf } from './days';
import { floor, fraction, minus, readNumber, times } from './fraction';
import { clampInstant, writeInstant } from './random-instant';
import { endOfDay, minute, type Nanos, second, type Span, startOfDay } from './instants';
import type { Random } from './random';
import { lastDay } from './random-term';
import { randomMeasurements, randomRate } from './random-units';

/** A rate in percent, and the milliseconds of a slice of 5 minutes for which it takes the slice to exactly 99 %. */
const tails = [
  ['0', 3000],
  ['50', 6000],
  ['60.0', 7500],
  ['90', 30_000],
  ['98', 150_000],
  ['98.5', 200_000],
  ['96.8', 93_750],
] as const;
/** A log of outages and measured slices that crowd the borders of slices, runs, months, terms and each other. */
export class RandomSlices {
  readonly #log: EntryJson[] = [];
  readonly #slice: Nanos;

  constructor(
    private readonly random: Random,
    private readonly anchors: Nanos[],
    private readonly zone: string | undefined,
    private readonly terms: AgreementTerms,
    measure: TimeslicesMeasure,
  ) {
    this.#slice = BigInt(measure.slice.minutes) * minute;
  }

  make(months: readonly DaySpan[]): EntryJson[] {
    const { random } = this;
    if (random.chance(0.5)) this.#addBulk(random.pick(months));
    const wanted = random.pick([0, 1, 2, 3, 4, 5, 6, 8, random.int(0, 14)]);
    while (this.#log.length < wanted) {
      const choice = random.int(0, 9);
      if (choice <= 3) this.#addInterval();
      else if (choice === 4) this.#addTail();
      else if (choice === 5) this.#addStairs();
      else if (choice === 6) this.#addExcludedPart();
      else this.#addUnits();
    }
    return this.#log;
  }

  /** As many slices as a tier's bound just allows, or a few beside. */
  #addBulk(month: DaySpan): void {
    const { random } = this;
    const total = fraction(BigInt(daysOf(month).length) * 1440n * minute, this.#slice);
    const below = random.pick(this.terms.tiers.rows).below;
    const slices = floor(times(minus(fraction(1n), readNumber(below)), total));
    const length = (slices + random.pick([-1n, 0n, 0n, 1n, 1n, 2n])) * this.#slice;
    const room = endOfDay(month.last) - startOfDay(month.first) - length;
    if (length <= 0n || room < 0n || length > 50n * 60n * minute) return;
    const start = startOfDay(month.first) + (random.big(0n, room) / this.#slice) * this.#slice;
    this.#interval({ start, end: start + length }, '0', 0);
  }

  #addInterval(): void {
    const { random } = this;
    const start = this.#near();
    const odd = random.pick([0n, 0n, 0n, 1n, -1n, second, -second / 2n, random.big(-minute, minute)]);
    const long = random.chance(0.02) ? 2000n * minute : 120n * minute;
    const length = random.pick([
      5n * minute,
      5n * minute,
      this.#slice * BigInt(random.int(1, 8)),
      random.big(1n, 10n * minute),
      random.big(1n, long),
      minute,
      1n,
    ]);
    this.#interval(
      { start, end: start + (length + odd > 0n ? length + odd : length) },
      randomRate(random),
      0.25,
    );
  }

  /** A run whose first or last part takes its slice to 99 %, or a nanosecond less or more. */
  #addTail(): void {
    const { random } = this;
    const border = this.#aligned();
    const [rate, milliseconds] = random.pick(tails);
    const reach = BigInt(milliseconds) * 1_000_000n + random.pick([0n, 0n, 1n, -1n]);
    const whole = this.#slice * BigInt(random.int(0, 3));
    const isTail = random.chance(0.5);
    const span = isTail
      ? { start: border - whole, end: border + reach }
      : { start: border - reach, end: border + whole };
    this.#interval(span, rate, 0);
  }

  /** Outages that touch within one slice, each taking half a percent from it. */
  #addStairs(): void {
    const { random } = this;
    const border = this.#aligned();
    const [earlier, later] = [random.pick(tails), random.pick(tails)];
    const middle = border + BigInt(earlier[1]) * 500_000n;
    const end = middle + BigInt(later[1]) * 500_000n + random.pick([0n, 0n, 1n, -1n]);
    if (random.chance(0.8))
      this.#interval({ start: border - 2n * this.#slice, end: border }, randomRate(random), 0);
    this.#interval({ start: border, end: middle }, earlier[0], 0);
    this.#interval({ start: middle, end }, later[0], 0.05);
  }

  /** Takes whole slices, or a part of one, out of what is there. */
  #addExcludedPart(border = this.#aligned()): void {
    const { random } = this;
    const [before, after] = [this.#reach(), this.#reach()];
    if (before + after > 0n) {
      this.#interval({ start: border - before, end: border + after }, randomRate(random), 1);
      const next = this.#reach();
      if (next > 0n && random.chance(0.2))
        this.#interval({ start: border + after, end: border + after + next }, '0', 1);
    }
  }

  #reach(): Nanos {
    const { random } = this;
    const whole = this.#slice * BigInt(random.int(0, 2));
    return whole + random.pick([0n, 0n, 0n, 1n, second, random.big(0n, this.#slice)]);
  }

  /** One slice or two, with one measure or several. */
  #addUnits(): void {
    const { random } = this;
    const border = this.#aligned();
    const leftOut = random.chance(0.15) ? 1 : 0.2;
    const spread = random.chance(0.8) ? this.#slice - 1n : 2n * this.#slice;
    for (const measured of randomMeasurements(random)) {
      const start = clampInstant(border + random.pick([0n, this.#slice - 1n, random.big(0n, spread)]));
      const unit: UnitJson = { kind: 'unit', start: this.#write(start), ...measured };
      this.#log.push(this.#marked(unit, leftOut));
    }
    this.anchors.push(border, border + this.#slice);
    if (random.chance(0.25)) this.#addExcludedPart(border);
  }

  #aligned(): Nanos {
    const instant = this.#near();
    return instant - (instant % this.#slice);
  }

  #near(): Nanos {
    const { random } = this;
    const anchor = random.pick(this.anchors);
    const slices = BigInt(random.pick([0, 0, 0, 0, 1, -1, 2, -2, random.int(-15, 15)]));
    const deltas = [0n, 0n, 0n, 0n, 1n, -1n, second, -second, 90n * second, -5n * minute] as const;
    const delta = random.chance(0.75) ? random.pick(deltas) : random.big(-this.#slice, this.#slice);
    return clampInstant(anchor + slices * this.#slice + delta);
  }

  #interval(span: Span, rate: string, excluded: number): void {
    const start = clampInstant(span.start);
    const end = clampInstant(span.end, endOfDay(lastDay));
    if (start >= end) return;
    this.anchors.push(start, end);
    const interval: IntervalJson = { kind: 'interval', start: this.#write(start), end: this.#write(end) };
    const says = this.terms.id === 'trtc' && (rate !== '0' || this.random.chance(0.3));
    this.#log.push(this.#marked(says ? { ...interval, successRate: rate } : interval, excluded));
  }

  #marked<Entry extends EntryJson>(entry: Entry, probability: number): Entry {
    if (!this.random.chance(probability)) return entry;
    return { ...entry, exclusion: this.random.pick(this.terms.exclusions).clause };
  }

  #write(instant: Nanos): string {
    return writeInstant(this.random, instant, this.zone);
  }
}
