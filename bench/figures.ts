export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

export function ratio(a: number, b: number): string {
  return (a / b).toFixed(2);
}

export function megabytes(bytes: number): number {
  return Math.round(bytes / 100_000) / 10;
}
