import { useId, type MouseEvent } from 'react';
import './ErrorSummary.css';
import { useWords } from './words';

export interface Correction {
  /** Id of the control, or of the group of controls, that is wrong. */
  readonly id: string;
  readonly text: string;
}

interface ErrorSummaryProps {
  readonly corrections: readonly Correction[];
  /** How many there are, where not all of them are listed. */
  readonly count?: number | undefined;
  /** Counts how often the form was sent: focus comes here each time it still had errors. */
  readonly attempt: number;
}

export function ErrorSummary({ corrections, count = corrections.length, attempt }: ErrorSummaryProps) {
  const titleId = useId();
  const words = useWords();
  if (corrections.length === 0) return null;
  return (
    <div
      key={attempt}
      className="error-summary"
      role="alert"
      aria-labelledby={titleId}
      tabIndex={-1}
      ref={takeFocus}
    >
      <h2 id={titleId}>{words.corrections(count)}</h2>
      <ul>
        {corrections.map(({ id, text }) => (
          <li key={id + text}>
            <a href={window.location.hash || '#/'} onClick={(event) => goTo(event, id)}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Called when an element comes, and not again: each attempt is another element. */
function takeFocus(box: HTMLElement | null): void {
  box?.focus();
}

/** The address keeps its route: `#id` would be taken for one. */
function goTo(event: MouseEvent, id: string): void {
  event.preventDefault();
  const target = document.getElementById(id);
  if (!target) return;
  const control = target.matches(focusable) ? target : target.querySelector<HTMLElement>(focusable);
  (control ?? target).focus({ preventScroll: true });
  target.scrollIntoView({ block: 'center' });
}

const focusable = 'input, select, textarea, button, a[href], [tabindex]';
