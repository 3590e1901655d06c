/** Pasted text on its way to the import that is on the page. */
const listeners = new Set<(text: string) => void>();

/** Opens the import with a pasted text. False where there is no import on the page. */
export function importText(text: string): boolean {
  for (const listener of listeners) listener(text);
  return listeners.size > 0;
}

export function onImportText(listener: (text: string) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
