import { compareDecimals, type AgreementTerms, type Decimal } from '../../../domain';
import type { Answers } from '../../questions';
import { isSuccessRate } from '../../rate-names';
import { takeCounters } from './counter-series';
import type { Findings } from '../reading/findings';
import { takeRates } from './rate-series';
import { readSample } from './sample-value';
import { amountsOf, type RawSample, type RawSeries, type Sample, type Series } from './series';
import type { Times } from '../reading/times';

/** Makes entries of series: rates by themselves, or two counters of which a person says which is which. */
export function takeSeries(
  raw: readonly RawSeries[],
  findings: Findings,
  times: Times,
  answers: Answers,
  terms: AgreementTerms,
): void {
  const series = raw.map(({ name, timeColumn, samples }) => ({
    name,
    samples: samples.flatMap((sample) => readSampleAt(sample, timeColumn, findings)),
  }));
  findings.ask(...times.questions());
  if (areCounters(series, answers, terms)) takeCounters(series, findings, answers, terms);
  else takeRates(series, findings, answers, terms);
}

function readSampleAt(sample: RawSample, column: string | null, findings: Findings): Sample[] {
  const { at } = sample;
  if (at.ok) return [{ ...sample, at: at.value, number: readSample(sample.value) }];
  const code = at.code === 'missing' ? 'no-start' : at.code;
  findings.refuse(sample.row, code, column, sample.time, sample.cells?.[0]);
  return [];
}

const rateNames = /rate|ratio|percent|pct|availab|uptime|%|率|比/i;
const hundred: Decimal = { units: 100n, scale: 0 };
const fifty: Decimal = { units: 50n, scale: 0 };
const one: Decimal = { units: 1n, scale: 0 };

/** Whether two or more series count things; a series alone can only be a rate. */
function areCounters(series: readonly Series[], answers: Answers, terms: AgreementTerms): boolean {
  if (series.length < 2) return false;
  if (terms.measure.kind === 'occurrences' || answers.counters) return true;
  if (series.some(({ name }) => isSuccessRate(name))) return false;
  const all = series.flatMap(amountsOf);
  if (all.some(({ value }) => compareDecimals(value, hundred) > 0)) return true;
  if (answers.series || all.some(({ isPercent }) => isPercent)) return false;
  if (series.every(({ name }) => rateNames.test(name))) return false;
  const fractional = all.filter(({ value: { units, scale } }) => units % 10n ** BigInt(scale) !== 0n);
  if (fractional.length === 0) return true;
  const isShare = all.every(({ value }) => compareDecimals(value, one) <= 0);
  const high = all.filter(({ value }) => compareDecimals(value, fifty) >= 0);
  return !isShare && high.length * 2 < all.length;
}
