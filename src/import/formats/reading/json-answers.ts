import type { Input } from '../../input';

/** The answers in JSON: one, or several in a list or in JSON Lines. */
export function answersIn(input: Input): readonly unknown[] {
  if (input.kind !== 'json') return [];
  return Array.isArray(input.value) ? input.value : [input.value];
}
