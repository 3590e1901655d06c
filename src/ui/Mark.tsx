import { useId, type ReactNode } from 'react';
import './Mark.css';
import { VisuallyHidden } from './VisuallyHidden';

interface MarkProps {
  readonly kind: 'clause' | 'reading';
  readonly text: string;
  /** The name a screen reader says; it contains the text. */
  readonly name: string;
  /** Phrasing content only: the mark stands within sentences. Without it the mark opens nothing. */
  readonly children?: ReactNode;
}

/** A mark within a sentence that says what a figure rests on, and opens to it. */
export function Mark({ kind, text, name, children }: MarkProps) {
  const id = useId();
  if (!children)
    return (
      <span className={`mark mark--${kind}`}>
        <VisuallyHidden>{name}</VisuallyHidden>
        <span aria-hidden="true">{text}</span>
      </span>
    );
  return (
    <span className="mark-anchor">
      <button type="button" className={`mark mark--${kind}`} aria-label={name} popoverTarget={id}>
        {text}
      </button>
      <span className="slip" id={id} popover="auto" role="note" aria-label={name}>
        {children}
      </span>
    </span>
  );
}
