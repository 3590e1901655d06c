import type { ComponentProps, ReactNode } from 'react';
import './choices.css';

export interface Choice {
  readonly value: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  /** Shown beneath while this choice is taken: what it asks for in turn. */
  readonly beneath?: ReactNode;
}

/** Everything not named here goes to each radio button: `onChange`, `onBlur`, `ref`. */
interface RadioGroupProps extends Omit<ComponentProps<'input'>, 'id' | 'type' | 'value' | 'name'> {
  readonly id: string;
  readonly legend: ReactNode;
  readonly name: string;
  readonly choices: readonly Choice[];
  /** The choice taken. Where it is left out, the form that registers the buttons holds it. */
  readonly value?: string;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
}

export function RadioGroup({ id, legend, name, choices, value, hint, error, ...rest }: RadioGroupProps) {
  const hintId = hint ? `${id}-hint` : null;
  const errorId = error ? `${id}-error` : null;
  return (
    <fieldset
      className="choices"
      id={id}
      aria-describedby={[hintId, errorId].filter(Boolean).join(' ') || undefined}
      aria-invalid={error ? true : undefined}
    >
      <legend className="choices__legend">{legend}</legend>
      {hintId && (
        <p className="choices__hint" id={hintId}>
          {hint}
        </p>
      )}
      {errorId && (
        <p className="choices__error" id={errorId}>
          {error}
        </p>
      )}
      {choices.map((choice) => (
        <div className="choice" key={choice.value}>
          <label className="choice__label">
            <input
              type="radio"
              name={name}
              value={choice.value}
              {...(value === undefined ? {} : { checked: value === choice.value })}
              {...rest}
            />
            <span>
              {choice.label}
              {choice.hint && <span className="choice__hint">{choice.hint}</span>}
            </span>
          </label>
          {choice.beneath && <div className="choice__beneath">{choice.beneath}</div>}
        </div>
      ))}
    </fieldset>
  );
}
