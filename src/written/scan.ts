/** A piece read from a text: what it says, and where the rest begins. */
export interface Taken<T> {
  readonly value: T;
  readonly end: number;
}

/** The match of a sticky pattern that begins exactly at `at`, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** Where the text goes on after an optional sticky pattern. */
export function skip(pattern: RegExp, text: string, at: number): number {
  return at + (matchAt(pattern, text, at)?.[0].length ?? 0);
}
