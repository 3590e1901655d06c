import { compareDecimals, type AgreementTerms, type Decimal } from '../../../domain';
import { subtract } from '../../../domain/decimal';
import type { Answers } from '../../interpretation';
import { rawText, type Findings } from '../reading/findings';
import { chosenMonitors } from '../outages/monitors';
import { decimalText, timesHundred, type Amount } from './sample-value';
import { amountsOf, isCoarse, type Sample, type Series } from './series';

type Scale = 'share' | 'percent';

const zero: Decimal = { units: 0n, scale: 0 };
const one: Decimal = { units: 1n, scale: 0 };
const half: Decimal = { units: 5n, scale: 1 };
const hundred: Decimal = { units: 100n, scale: 0 };
/** A ratio of two rates may overshoot 1 by the noise of floating point, or of extrapolation. */
const justAboveOne: Decimal = { units: 105n, scale: 2 };
const failureNames = /err(?:or|s)|fail|失败|失敗|错误|エラー/i;
const successNames = /success|成功/i;
const probeNames = /probe_success|^up\b/;
const samplesShown = 3;

/** A series of success rates: a unit entry for each sample that is no longer than a slice. */
export function takeRates(
  all: readonly Series[],
  findings: Findings,
  answers: Answers,
  terms: AgreementTerms,
): void {
  if (terms.measure.kind === 'occurrences') {
    for (const { row, value } of all.flatMap(({ samples }) => samples))
      findings.refuse(row, 'interval-for-counts', null, value);
    findings.withdrawQuestions();
    return;
  }
  const isTaken = chosenMonitors(
    all.map(({ name }) => name),
    findings,
    answers,
  );
  const series = all.filter(({ name }) => isTaken(name));
  for (const { name, samples } of all)
    if (!isTaken(name)) for (const { row } of samples) findings.pass(row, 'not-chosen');
  const known = scaleOf(series.flatMap(amountsOf));
  if (known === 'open') {
    const samples = series.flatMap(({ samples: some }) => some.map(({ value }) => rawText(value)));
    findings.ask({
      kind: 'rate-scale',
      column: series[0]?.name ?? '',
      samples: samples.slice(0, samplesShown),
    });
  }
  const scale = known === 'open' ? (answers.rateScale ?? null) : known;
  for (const some of series) {
    const coarse = isCoarse(some, terms);
    if (coarse) findings.doubt('coarser-than-slice');
    if (probeNames.test(some.name)) findings.doubt('probe-not-attempt');
    for (const sample of some.samples) take(sample, some.name, scale, coarse, findings);
  }
}

function take(sample: Sample, name: string, scale: Scale | null, coarse: boolean, findings: Findings): void {
  const { row, at, number, value, cells } = sample;
  if (number === 'unknown') {
    findings.doubt('gaps-unknown');
    return findings.pass(row, 'blank');
  }
  if (number === 'unreadable' || scale === null)
    return findings.refuse(row, 'unreadable-rate', name, value, cells?.[1]);
  const written = number.isPercent || scale === 'percent' ? number.value : timesHundred(number.value);
  const percent = isOfFailures(name) ? subtract(hundred, written) : written;
  if (compareDecimals(percent, zero) < 0 || compareDecimals(percent, hundred) > 0)
    return findings.refuse(row, 'rate-out-of-range', name, value, cells?.[1]);
  if (!coarse) return findings.take([row], 'unit', { start: at.text, successRate: decimalText(percent) });
  // Nothing failed in the whole of it, or it cannot be told when.
  if (compareDecimals(percent, hundred) === 0) return findings.pass(row, 'no-downtime');
  return findings.refuse(row, 'coarser-than-slice', name, value, cells?.[1]);
}

/** A rate of errors, told by the series' name without its labels. */
function isOfFailures(name: string): boolean {
  const [own = ''] = name.split('{');
  return failureNames.test(own) && !successNames.test(own);
}

/** `open`: all lie within 0 to 1, and could be shares of a good time or percentages of a very bad one. */
function scaleOf(amounts: readonly Amount[]): Scale | 'open' {
  const bare = amounts.filter(({ isPercent }) => !isPercent).map(({ value }) => value);
  if (bare.some((value) => compareDecimals(value, justAboveOne) > 0)) return 'percent';
  if (bare.every(({ units }) => units === 0n)) return 'percent';
  const between = bare.filter((value) => value.units !== 0n && compareDecimals(value, one) !== 0);
  const high = bare.filter((value) => compareDecimals(value, half) >= 0);
  return between.length > 0 && high.length * 2 >= bare.length ? 'share' : 'open';
}
