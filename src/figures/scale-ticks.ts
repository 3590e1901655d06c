import { depthAt, type Band, type SoundingsScale } from './scale';

export interface ScaleTick {
  readonly depth: number;
  /** The availability there: "99.9%". */
  readonly percent: string;
  /** `bound`: an end of a band. `named`: has its label in the open tier, where a scale cannot be guessed. */
  readonly kind: 'bound' | 'named' | 'step';
}

/** From the 100 % line down to 0 %. In the first band a tick is a tenth of what may be lost without a claim. */
export function scaleTicks(scale: SoundingsScale): ScaleTick[] {
  const last = scale.bands.length - 1;
  const ticks = scale.bands.flatMap((band, index): ScaleTick[] => [
    tickAt(scale, band.top, 'bound'),
    ...(index === last && index > 0 ? openTicks(scale, band) : linearTicks(scale, band, index === 0)),
  ]);
  return [...ticks, tickAt(scale, scale.whole, 'bound')];
}

function tickAt(scale: SoundingsScale, lost: bigint, kind: ScaleTick['kind']): ScaleTick {
  return { depth: depthAt(scale, lost), percent: percentText(scale, scale.whole - lost), kind };
}

const mostLinearTicks = 5n;

function linearTicks(scale: SoundingsScale, { top, bottom }: Band, first: boolean): ScaleTick[] {
  const step = first ? (bottom - top) / 10n : roundStep((bottom - top) / (mostLinearTicks + 1n));
  const ticks: ScaleTick[] = [];
  for (let lost = (top / step + 1n) * step; lost < bottom; lost += step)
    ticks.push(tickAt(scale, lost, 'step'));
  return ticks;
}

/** The next of 1, 2, 5, 10, 20 … */
function roundStep(least: bigint): bigint {
  for (let power = 1n; ; power *= 10n)
    for (const factor of [1n, 2n, 5n]) if (factor * power >= least) return factor * power;
}

/** Which losses of the open tier are worth a name, in percent, the first choice first. */
const namedLosses = [10n, 50n, 20n];
const allLosses = [1n, 2n, 5n, 10n, 20n, 50n];
/** In bands: what a label needs above and below it. */
const room = 0.25;

function openTicks(scale: SoundingsScale, { top, bottom }: Band): ScaleTick[] {
  const lostAt = (percent: bigint) => (scale.whole * percent) / 100n;
  const inside = (percent: bigint) => lostAt(percent) > top && lostAt(percent) < bottom;
  const taken = [depthAt(scale, top), depthAt(scale, bottom)];
  const named = new Set<bigint>();
  for (const percent of namedLosses.filter(inside)) {
    const depth = depthAt(scale, lostAt(percent));
    if (taken.some((other) => Math.abs(other - depth) < room)) continue;
    taken.push(depth);
    named.add(percent);
  }
  return allLosses
    .filter(inside)
    .map((percent) => tickAt(scale, lostAt(percent), named.has(percent) ? 'named' : 'step'));
}

/** A bound as the agreement writes it, "99.50%", and what lies between in the shortest spelling. */
function percentText({ whole, written }: SoundingsScale, availability: bigint): string {
  const own = written.get(availability);
  if (own !== undefined) return own;
  const perPercent = whole / 100n;
  const digits = perPercent.toString().length - 1;
  const fraction = (availability % perPercent).toString().padStart(digits, '0').replace(/0+$/, '');
  return `${availability / perPercent}${fraction === '' ? '' : `.${fraction}`}%`;
}
