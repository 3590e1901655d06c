import { compareDecimals, type AgreementTerms, type Decimal } from '../../../domain';
import { subtract } from '../../../domain/decimal';
import type { Answers, Question, SeriesMeaning } from '../../questions';
import { isSuccessRate, meaningOfRate } from '../../rate-names';
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
  const names = all.map(({ name }) => name);
  const named = names.filter(isSuccessRate);
  const suggested = named.length > 0 && named.length < names.length ? named : undefined;
  const isTaken = chosenMonitors(names, findings, answers, suggested);
  const series = all.filter(({ name }) => isTaken(name));
  for (const { name, samples } of all)
    if (!isTaken(name)) for (const { row } of samples) findings.pass(row, 'not-chosen');
  const unnamed = series.filter(({ name }) => !meaningOfRate(name).sure);
  const question = unnamed.length > 0 ? meaningQuestion(unnamed) : null;
  if (question) findings.ask(question);
  const areNoRates =
    unnamed.length === series.length && (answers.seriesMeaning ?? question?.suggested) === 'neither';
  const known = series.some(({ name }) => /[%％]/.test(name))
    ? 'percent'
    : scaleOf(series.flatMap(amountsOf));
  if (known === 'open' && !areNoRates) {
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
    if (some.samples.length === 1) findings.doubt('length-unknown');
    const { meaning, sure } = meaningOfRate(some.name);
    const rate = {
      name: some.name,
      meaning: sure ? meaning : (answers.seriesMeaning ?? null),
      scale,
      coarse,
    };
    for (const sample of some.samples) take(sample, rate, findings);
  }
}

/** Latencies, loads and users make numbers like rates; only a name or a person tells them from rates of attempts. */
function meaningQuestion(unnamed: readonly Series[]): MeaningQuestion {
  const [meaning, another] = new Set(unnamed.map(({ name }) => meaningOfRate(name).meaning));
  const samples = unnamed.flatMap((some) => some.samples.map(({ value }) => rawText(value)));
  return {
    kind: 'series-meaning',
    column: unnamed.map(({ name }) => name).join(' · '),
    samples: samples.slice(0, samplesShown),
    ...(meaning && another === undefined && { suggested: meaning }),
  };
}

type MeaningQuestion = Extract<Question, { kind: 'series-meaning' }>;

interface RateOf {
  readonly name: string;
  /** Null while it is asked. */
  readonly meaning: SeriesMeaning | null;
  readonly scale: Scale | null;
  readonly coarse: boolean;
}

function take(sample: Sample, { name, meaning, scale, coarse }: RateOf, findings: Findings): void {
  const { row, at, number, value, cells } = sample;
  if (number === 'unknown') {
    findings.doubt('gaps-unknown');
    return findings.pass(row, 'blank');
  }
  if (number === 'unreadable') return findings.refuse(row, 'unreadable-rate', name, value, cells?.[1]);
  if (meaning === null || meaning === 'neither')
    return findings.refuse(row, 'no-rate-of-attempts', name, value, cells?.[1]);
  if (scale === null) return findings.refuse(row, 'unreadable-rate', name, value, cells?.[1]);
  const written = number.isPercent || scale === 'percent' ? number.value : timesHundred(number.value);
  const percent = meaning === 'failure' ? subtract(hundred, written) : written;
  if (compareDecimals(percent, zero) < 0 || compareDecimals(percent, hundred) > 0)
    return findings.refuse(row, 'rate-out-of-range', name, value, cells?.[1]);
  if (!coarse) return findings.take([row], 'unit', { start: at.text, successRate: decimalText(percent) });
  // Nothing failed in the whole of it, or it cannot be told when.
  if (compareDecimals(percent, hundred) === 0) return findings.pass(row, 'no-downtime');
  return findings.refuse(row, 'coarser-than-slice', name, value, cells?.[1]);
}

/**
 * `open`: all lie within 0 to 1, and could be shares of a good time or percentages of a very bad one; or most do, and
 * lie high, while some are percentages.
 */
function scaleOf(amounts: readonly Amount[]): Scale | 'open' {
  const bare = amounts.filter(({ isPercent }) => !isPercent).map(({ value }) => value);
  if (bare.every(({ units }) => units === 0n)) return 'percent';
  const between = bare.filter((value) => value.units !== 0n && compareDecimals(value, one) !== 0);
  const high = bare.filter(
    (value) => compareDecimals(value, half) >= 0 && compareDecimals(value, justAboveOne) <= 0,
  );
  if (bare.some((value) => compareDecimals(value, justAboveOne) > 0))
    return high.length * 2 > bare.length ? 'open' : 'percent';
  return between.length > 0 && high.length * 2 >= bare.length ? 'share' : 'open';
}
