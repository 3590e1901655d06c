import type { LogEntry, Term } from '../case';
import type { SliceRange, Span, TimeslicesEvidence } from '../evidence';
import type { TimeslicesMeasure } from '../terms';
import { compareInstants, startOfDay } from '../time/instant';
import { breachOf } from './breach';
import { estimateSlices } from './estimated-slices';
import { measureSlices, type MeasuredSlices } from './measured-slices';
import { lowestRates } from './lowest-rates';
import { overlapping, overruled, tooShort } from './outage-findings';
import { outagesOf } from './outages';
import { runsOf } from './runs';
import { SliceRanges } from './slice-ranges';
import { union } from './spans';
import { stretchesOf, without } from './stretches';

/** What a log of outages and measured slices comes to, before it is cut into service months. */
export interface TimeslicesMeasurement {
  readonly evidence: TimeslicesEvidence;
  /** Entries, by index in the log. */
  readonly entryFindings: Readonly<
    Record<'not-in-breach' | 'too-short' | 'overlapping' | 'overruled', readonly number[]>
  >;
}

/**
 * Finds the slices that count as unavailable (TRTC 1.4–1.5, IM 1.4–1.5) in the lower, expected and upper reading.
 * Cost grows with the number of entries, not with the time they cover.
 */
export function measureTimeslices(
  measure: TimeslicesMeasure,
  term: Term,
  log: readonly LogEntry[],
): TimeslicesMeasurement {
  const sliceSeconds = measure.slice.minutes * 60;
  const breach = breachOf(measure);
  const { outages, notInBreach } = outagesOf(log, breach);
  const runs = runsOf(outages.spans, measure.minimum.minutes * 60);
  const units = log.filter((entry) => entry.kind === 'unit');
  const measured = measureSlices(units, sliceSeconds, breach);
  const intervals = log.filter((entry) => entry.kind === 'interval');
  const excludedTime = union(intervals.filter(({ exclusion }) => exclusion !== null));
  const excluded = union([...excludedTime, ...measured.excluded.map((slice) => spanOf(slice, sliceSeconds))]);
  const stretches = without(excluded, stretchesOf(runs, lowestRates(outages.rates, runs.borders)));
  const estimated = estimateSlices(stretches, sliceSeconds, breach);

  const first = startOfDay(term.first).second / sliceSeconds;
  const end = startOfDay(term.last + 1).second / sliceSeconds;
  const slices = new SliceRanges(first, end);
  merge(slices, estimated, measured, overlays(excludedTime, sliceSeconds));
  return {
    evidence: { kind: 'timeslices', sliceSeconds, slices: slices.ranges, excluded },
    entryFindings: {
      'not-in-breach': notInBreach,
      'too-short': tooShort(outages, runs),
      overlapping: overlapping(outages, runs),
      overruled: overruled(outages, measured.judged, sliceSeconds),
    },
  };
}

function spanOf(slice: number, sliceSeconds: number): Span {
  return {
    start: { second: slice * sliceSeconds, nano: 0 },
    end: { second: (slice + 1) * sliceSeconds, nano: 0 },
  };
}

/** How excluded time lies over a judged slice that breaches. */
type Overlay = 'none' | 'part' | 'whole';

/** What a judged slice that breaches counts as; where excluded time lies over a part of it, not in the lowest figure. */
const breaching: SliceRange = { from: 0, to: 0, lower: true, expected: true, upper: true, measured: true };
const breachingInPart: SliceRange = { ...breaching, lower: false };

/** Looks up how excluded intervals lie over a slice; slices are asked for in ascending order. */
function overlays(excluded: readonly Span[], sliceSeconds: number): (slice: number) => Overlay {
  if (excluded.length === 0) return () => 'none';
  let next = 0;
  return (slice: number): Overlay => {
    const span = spanOf(slice, sliceSeconds);
    let candidate = excluded[next];
    while (candidate && compareInstants(candidate.end, span.start) <= 0) candidate = excluded[++next];
    if (!candidate || compareInstants(candidate.start, span.end) >= 0) return 'none';
    // Excluded spans never touch each other, so that only a single one can cover a slice whole
    const whole =
      compareInstants(candidate.start, span.start) <= 0 && compareInstants(candidate.end, span.end) >= 0;
    return whole ? 'whole' : 'part';
  };
}

/** A judged slice stands by itself: it takes the place of whatever was estimated for it. */
function merge(
  slices: SliceRanges,
  estimated: readonly SliceRange[],
  measured: MeasuredSlices,
  overlayOf: (slice: number) => Overlay,
): void {
  let next = 0;
  const addJudged = () => {
    const slice = measured.judged[next] ?? 0;
    const overlay = measured.bad[next] ? overlayOf(slice) : 'whole';
    if (overlay !== 'whole') slices.add(overlay === 'none' ? breaching : breachingInPart, slice, slice + 1);
    next++;
    return slice + 1;
  };
  for (const range of estimated) {
    let from = range.from;
    while ((measured.judged[next] ?? Infinity) < range.to) {
      const slice = measured.judged[next] ?? 0;
      slices.add(range, from, slice);
      from = Math.max(from, addJudged());
    }
    slices.add(range, from);
  }
  while (next < measured.judged.length) addJudged();
}
