import type { Moment } from '../moment';
import type { Line } from './line';

/** How much time the measured rows of a table stand for. */
export interface TimeCovered {
  /** Rows with an end that are slices, or parts of one; else they are outages. */
  readonly spansAreSlices: boolean;
  /** Each row is an average over more time than a slice, of which it proves nothing. */
  readonly isCoarse: (line: Line) => boolean;
  /** Some are such averages; or all last equally long, longer than a slice, and may be. */
  readonly mayBeCoarse: boolean;
  /** Rows without an end, too far apart for slices in a row: their length was told by their distances. */
  readonly lengthBySpacing: boolean;
}

const fewestOfSeries = 3;
const minutesOfHour = 60;

export function timeCovered(lines: readonly Line[], sliceMinutes: number): TimeCovered {
  const sliceSeconds = sliceMinutes * 60;
  const length = commonLength(lines);
  const isLonger = length !== null && length > sliceSeconds;
  const areAverages = isLonger && isUnbroken(lines, length);
  const gaps = gapsOf(lines);
  const lengthBySpacing = gaps.length > 0 && gaps.every((gap) => gap > sliceMinutes);
  const areRegular = lengthBySpacing && isRegular(gaps);
  return {
    spansAreSlices: length !== null && sliceSeconds % length === 0 && lines.every(isAligned(length)),
    isCoarse: ({ kind }) => (kind === 'span' && areAverages) || (kind === 'slice' && areRegular),
    mayBeCoarse: isLonger || areRegular,
    lengthBySpacing,
  };
}

/** Seconds that all spans last where they may be a series of measurements; null where they are none. */
function commonLength(lines: readonly Line[]): number | null {
  const spans = lines.filter((line) => line.kind === 'span');
  const [first] = spans;
  if (!first || spans.length < fewestOfSeries) return null;
  const length = lengthOf(first);
  return spans.every((span) => span.measured.kind !== 'nothing' && lengthOf(span) === length) ? length : null;
}

/** 10:00:00 to 10:04:59 are five minutes too. */
function lengthOf({ start, end }: { start: Moment; end: Moment }): number {
  const seconds = end.instant.second - start.instant.second;
  return seconds % 60 === 59 ? seconds + 1 : seconds;
}

function isAligned(length: number): (line: Line) => boolean {
  return (line) =>
    line.kind !== 'span' || (line.start.instant.second % length === 0 && line.start.instant.nano === 0);
}

/** Most spans begin where another ends: outages leave times between them that were well. */
function isUnbroken(lines: readonly Line[], length: number): boolean {
  const starts = new Set(lines.flatMap((line) => (line.kind === 'span' ? [line.start.instant.second] : [])));
  const touching = [...starts].filter((second) => starts.has(second - length));
  return starts.size >= fewestOfSeries && touching.length * 2 > starts.size - 1;
}

/** Minutes from each measured row without an end to the next of another minute. */
function gapsOf(lines: readonly Line[]): number[] {
  const minutes = lines.flatMap((line) =>
    line.kind === 'slice' && line.measured.kind !== 'nothing'
      ? [Math.floor(line.start.instant.second / 60)]
      : [],
  );
  const sorted = [...new Set(minutes)].toSorted((a, b) => a - b);
  return sorted.slice(1).map((minute, index) => minute - (sorted[index] ?? minute));
}

/**
 * Averages are taken at regular times: all of them whole hours apart, or most of them as far apart as the nearest two,
 * and the rest a multiple of it. Slices that were picked out, such as the bad ones, are not.
 */
function isRegular(gaps: readonly number[]): boolean {
  if (gaps.length + 1 < fewestOfSeries) return false;
  if (gaps.every((gap) => gap % minutesOfHour === 0)) return true;
  const step = gaps.reduce((least, gap) => Math.min(least, gap), Infinity);
  const steps = gaps.filter((gap) => gap === step);
  return steps.length * 2 > gaps.length && gaps.every((gap) => gap % step === 0);
}
