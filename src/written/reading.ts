/** What became of a text: the exact value, or the code that says why there is none. A code never carries a guess. */
export type Reading<T, C extends string = string> = { ok: true; value: T } | { ok: false; code: C };

export function read<T>(value: T): { ok: true; value: T } {
  return { ok: true, value };
}

export function refuse<C extends string>(code: C): { ok: false; code: C } {
  return { ok: false, code };
}
