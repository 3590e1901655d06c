/**
 * The rules as one would write them down first: dates by `new Date`, a sweep slice by slice, sums in a map. Nothing is
 * checked, no clause kept apart, no reading but one, no fraction exact. What it gives is only there to be measured.
 */

interface Entry {
  readonly kind: string;
  readonly start: string;
  readonly end?: string;
  readonly requests?: number;
  readonly successes?: number;
  readonly total?: number;
  readonly failed?: number;
}

export function obviousAssessment(log: readonly Entry[], sliceSeconds: number): Map<string, number> {
  const bad = new Map<string, number>();
  const add = (ms: number, count: number) => {
    const month = new Date(ms).toISOString().slice(0, 7);
    bad.set(month, (bad.get(month) ?? 0) + count);
  };
  const sliceMs = sliceSeconds * 1000;
  for (const { start, end } of joined(log)) {
    if (end - start < 300_000) continue;
    for (let at = Math.ceil(start / sliceMs) * sliceMs; at + sliceMs <= end; at += sliceMs) add(at, 1);
  }
  const slices = new Map<number, { requests: number; successes: number }>();
  for (const { kind, start, requests = 0, successes = 0, failed = 0 } of log) {
    const ms = new Date(start).getTime();
    if (kind === 'count') add(ms, failed);
    if (kind !== 'unit') continue;
    const slice = Math.floor(ms / sliceMs);
    const sum = slices.get(slice) ?? { requests: 0, successes: 0 };
    slices.set(slice, { requests: sum.requests + requests, successes: sum.successes + successes });
  }
  for (const [slice, sum] of slices) if (sum.successes / sum.requests < 0.95) add(slice * sliceMs, 1);
  return bad;
}

function joined(log: readonly Entry[]): { start: number; end: number }[] {
  const spans = log
    .filter(({ kind }) => kind === 'interval')
    .map(({ start, end = start }) => ({ start: new Date(start).getTime(), end: new Date(end).getTime() }))
    .toSorted((a, b) => a.start - b.start);
  const runs: { start: number; end: number }[] = [];
  for (const span of spans) {
    const last = runs.at(-1);
    if (last && span.start <= last.end) last.end = Math.max(last.end, span.end);
    else runs.push({ ...span });
  }
  return runs;
}
