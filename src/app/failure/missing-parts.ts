import { missingStyles } from '../../ui/missing-styles';

/**
 * What was thrown because a file of the page's own could not be had, be it code, styles or sentences: browsers give it no
 * name by which it could be known, but Vite tells.
 */
const missingParts = new Set<unknown>();

export function isMissingPart(error: unknown): boolean {
  // Of styles there is but the event.
  return missingParts.has(error) || error instanceof Event;
}

export function watchMissingParts(): void {
  window.addEventListener('vite:preloadError', ({ payload }) => missingParts.add(payload));
  window.addEventListener('error', missingStyles.note, true);
}
