import { compareDecimals, compareInstants } from '../../../domain';
import { subtract } from '../../../domain/decimal';
import type { Findings } from '../reading/findings';
import type { Amount } from './sample-value';
import { stepOf, type Sample, type Series } from './series';

/** Prometheus's names for counters that only grow; its functions drop the name. */
const growing = /^[^{]*_(?:total|count)(?:\{|$)|__name__="[^"]*_(?:total|count)"/;
/** Restarts are rare. A series that falls oftener is of increases, whatever its name. */
const mostFalls = 0.1;
const mostGap = 1.5;

/**
 * What a counter counted from one sample to the next, standing at the earlier of the two. A series that is one of
 * increases already is left as it is.
 */
export function increasesOf(series: Series, findings: Findings): Series {
  const samples = series.samples.toSorted((a, b) => compareInstants(a.at.instant, b.at.instant));
  if (!growing.test(series.name) || !grows(samples)) return series;
  const step = stepOf(series) ?? 0;
  const increases: Sample[] = [];
  let before: { sample: Sample; amount: Amount } | null = null;
  for (const sample of samples) {
    const { number, row } = sample;
    if (typeof number !== 'object') {
      increases.push(sample);
      before = null;
      continue;
    }
    const isUnknown = !before || isFarther(before.sample, sample, step) || falls(before.amount, number);
    if (isUnknown || !before) findings.pass(row, 'blank');
    else {
      const value = subtract(number.value, before.amount.value);
      increases.push({ ...sample, at: before.sample.at, number: { value, isPercent: false } });
    }
    before = { sample, amount: number };
  }
  return { ...series, samples: increases };
}

/** After a gap, what was counted in it cannot be told from the rest. */
function isFarther(before: Sample, sample: Sample, step: number): boolean {
  return sample.at.instant.second - before.at.instant.second > step * mostGap;
}

function falls(before: Amount, now: Amount): boolean {
  return compareDecimals(now.value, before.value) < 0;
}

function grows(samples: readonly Sample[]): boolean {
  const values = samples.flatMap(({ number }) => (typeof number === 'object' ? [number.value] : []));
  const steps = values.slice(1).map((value, place) => compareDecimals(value, values[place] ?? value));
  const fallen = steps.filter((step) => step < 0).length;
  return steps.some((step) => step > 0) && fallen <= steps.length * mostFalls;
}
