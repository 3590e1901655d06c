export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}

/** In milliseconds. */
export function timed(action: () => void): number {
  const started = performance.now();
  action();
  return performance.now() - started;
}

/** The same numbers in each run of a bench. */
export function seededRandom(): () => number {
  let seed = 1;
  return () => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return seed / 2_147_483_648;
  };
}
