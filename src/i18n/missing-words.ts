/** Sentences that could not be had: who needs them waits, rather than show bare keys. i18next itself would never ask again. */
const waiting = new Set<() => void>();
const listeners = new Set<(error: unknown) => void>();

/** Asks again for all that could not be had, and tells of what still cannot be. */
export function onMissingWords(listener: (error: unknown) => void): () => void {
  listeners.add(listener);
  for (const askAgain of waiting) askAgain();
  waiting.clear();
  return () => listeners.delete(listener);
}

/** Fulfilled when they are to be asked for again. */
export function missWords(error: unknown): Promise<void> {
  for (const tell of listeners) tell(error);
  return new Promise((resolve) => waiting.add(() => resolve()));
}
