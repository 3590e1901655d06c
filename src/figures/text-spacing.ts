import { useCallback, useSyncExternalStore } from 'react';
import { textWidth } from './text-width';

/**
 * Labels of drawings have their places by how wide they stand, and readers may set letters and words apart. A word
 * outside the page tells by its own width when they do.
 */
interface Spacing {
  /** In ems. */
  readonly letter: number;
  readonly word: number;
}

const none: Spacing = { letter: 0, word: 0 };
let spacing = none;
let probe: HTMLElement | null = null;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  if (!probe) watch();
  return () => listeners.delete(listener);
}

function watch(): void {
  probe = document.createElement('span');
  probe.className = 'text-spacing-probe';
  probe.ariaHidden = 'true';
  probe.textContent = '0 0';
  document.body.append(probe);
  new ResizeObserver(() => {
    if (!probe) return;
    const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(probe);
    const ems = (length: string) => (Number.parseFloat(length) || 0) / Number.parseFloat(fontSize);
    const [letter, word] = [ems(letterSpacing), ems(wordSpacing)];
    if (letter === spacing.letter && word === spacing.word) return;
    spacing = { letter, word };
    for (const listener of listeners) listener();
  }).observe(probe);
}

/** About how wide a text stands, as the reader has it set. */
export function useTextWidth(): typeof textWidth {
  const { letter, word } = useSyncExternalStore(
    subscribe,
    () => spacing,
    () => none,
  );
  return useCallback(
    (text, size) =>
      textWidth(text, size) + size * (letter * text.length + word * (text.split(' ').length - 1)),
    [letter, word],
  );
}
