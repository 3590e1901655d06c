/** Files that somebody wants opened: each time another object. */
export interface Opening {
  readonly files: readonly File[];
}

let current: Opening | null = null;
const listeners = new Set<() => void>();

/** Opens a case file as a case of its own, from wherever it was dropped or chosen. */
export function openFiles(files: readonly File[]): void {
  set(files.length > 0 ? { files } : null);
}

export function endOpening(opening: Opening): void {
  if (current === opening) set(null);
}

export function currentOpening(): Opening | null {
  return current;
}

export function onOpening(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function set(opening: Opening | null): void {
  current = opening;
  for (const listener of listeners) listener();
}
