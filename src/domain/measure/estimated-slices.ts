import type { SliceRange } from '../evidence';
import { nanosBetween, type Instant } from '../time/instant';
import type { Breach } from './breach';
import type { Stretch } from './stretches';
import { SliceRanges } from './slice-ranges';

/**
 * Estimates slices from stretches of outage (ascending, disjoint), because an interval says nothing about single
 * requests. lower: long runs cover the whole slice. upper: any run overlaps it. expected: requests are taken as evenly
 * spread, so that the slice's rate is 1 − Σ cᵢ(1 − sᵢ), and that breaches (Reading of 1.5).
 */
export function estimateSlices(
  stretches: readonly Stretch[],
  sliceSeconds: number,
  breach: Breach,
): SliceRange[] {
  const slices = new SliceRanges(-Infinity, Infinity);
  const edge = new EdgeSlice(sliceSeconds, breach, slices);
  for (const stretch of stretches) {
    const from = Math.floor(stretch.start.second / sliceSeconds);
    const firstWhole = stretch.start.nano > 0 || stretch.start.second % sliceSeconds !== 0 ? from + 1 : from;
    const endWhole = Math.floor(stretch.end.second / sliceSeconds);
    if (firstWhole > endWhole) {
      edge.cover(from, stretch, stretch.start, stretch.end);
      continue;
    }
    if (from < firstWhole) edge.cover(from, stretch, stretch.start, startOf(firstWhole, sliceSeconds));
    edge.close();
    const counts = !stretch.short;
    slices.add({
      from: firstWhole,
      to: endWhole,
      lower: counts,
      expected: counts,
      upper: true,
      measured: false,
    });
    const rest = startOf(endWhole, sliceSeconds);
    if (nanosBetween(rest, stretch.end) > 0) edge.cover(endWhole, stretch, rest, stretch.end);
  }
  edge.close();
  return slices.ranges;
}

function startOf(slice: number, sliceSeconds: number): Instant {
  return { second: slice * sliceSeconds, nano: 0 };
}

/** The slice at hand that stretches cover in part, until the next one begins. */
class EdgeSlice {
  private slice: number | null = null;
  private covered = 0;
  /** Σ covered nanoseconds × shortfall. */
  private shortfall = 0n;
  private readonly nanos: number;

  constructor(
    sliceSeconds: number,
    private readonly breach: Breach,
    private readonly slices: SliceRanges,
  ) {
    this.nanos = sliceSeconds * 1_000_000_000;
  }

  cover(slice: number, stretch: Stretch, from: Instant, to: Instant): void {
    if (slice !== this.slice) {
      this.close();
      this.slice = slice;
    }
    if (stretch.short) return;
    const nanos = nanosBetween(from, to);
    this.covered += nanos;
    this.shortfall += BigInt(nanos) * stretch.shortfall;
  }

  close(): void {
    if (this.slice === null) return;
    this.slices.add({
      from: this.slice,
      to: this.slice + 1,
      lower: this.covered === this.nanos,
      expected: this.breach.shortfall(this.shortfall, BigInt(this.nanos)),
      upper: true,
      measured: false,
    });
    this.slice = null;
    this.covered = 0;
    this.shortfall = 0n;
  }
}
