import type { AgreementTerms } from '../../../domain';
import type { Amount, SampleValue } from './sample-value';
import type { Moment, MomentReading } from '../reading/times';

/** A series as it stands in the source. */
export interface RawSeries {
  readonly name: string;
  /** Heading or key of the times. */
  readonly timeColumn: string | null;
  readonly samples: readonly RawSample[];
}

export interface RawSample {
  readonly row: number;
  readonly time: unknown;
  readonly at: MomentReading;
  readonly value: unknown;
  /** Places of the two in a table's row; −1 elsewhere. */
  readonly cells?: readonly [time: number, value: number];
}

export interface Series {
  readonly name: string;
  readonly samples: readonly Sample[];
}

export interface Sample extends Omit<RawSample, 'at'> {
  readonly at: Moment;
  readonly number: SampleValue;
}

export function amountsOf({ samples }: Series): Amount[] {
  return samples.flatMap(({ number }) => (typeof number === 'object' ? [number] : []));
}

/** The step of a series in seconds: the middle one of its gaps. Null where there is one sample or none. */
export function stepOf({ samples }: Series): number | null {
  const seconds = samples
    .map(({ at }) => at.instant.second + at.instant.nano / 1e9)
    .toSorted((a, b) => a - b);
  const gaps = seconds.slice(1).flatMap((second, place) => {
    const gap = second - (seconds[place] ?? second);
    return gap > 0 ? [gap] : [];
  });
  return gaps.toSorted((a, b) => a - b)[Math.floor((gaps.length - 1) / 2)] ?? null;
}

/** Whether one sample stands for more time than a slice has, so that it proves nothing of any one slice. */
export function isCoarse(series: Series, terms: AgreementTerms): boolean {
  const step = stepOf(series);
  return terms.measure.kind === 'timeslices' && step !== null && step > terms.measure.slice.minutes * 60;
}
