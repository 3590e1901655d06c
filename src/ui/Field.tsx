import type { ReactNode } from 'react';
import { FieldContext, type FieldControl } from './field-control';
import './Field.css';

interface FieldProps {
  readonly id: string;
  readonly label: ReactNode;
  readonly hint?: ReactNode;
  readonly error?: ReactNode;
  /** How the text was understood ("17 March 2026"); shown where there is no error. Empty, it keeps the line free. */
  readonly echo?: ReactNode;
  readonly className?: string;
  /** One control of the kit, or an own one that uses `useFieldControl`. */
  readonly children: ReactNode;
}

export function Field({ id, label, hint, error, echo, className, children }: FieldProps) {
  const hintId = hint ? `${id}-hint` : null;
  const saysId = error || echo !== undefined ? `${id}-says` : null;
  const control: FieldControl = {
    id,
    'aria-describedby': [hintId, saysId].filter(Boolean).join(' ') || undefined,
    'aria-invalid': error ? true : undefined,
  };
  return (
    <div className={className ? `field ${className}` : 'field'}>
      <label className="field__label" htmlFor={id}>
        {label}
      </label>
      {hintId && (
        <p className="field__hint" id={hintId}>
          {hint}
        </p>
      )}
      <FieldContext value={control}>{children}</FieldContext>
      {saysId && (
        <p className={error ? 'field__error' : 'field__echo'} id={saysId}>
          {error || echo}
        </p>
      )}
    </div>
  );
}
