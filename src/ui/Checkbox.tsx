import type { ComponentProps, ReactNode } from 'react';
import './choices.css';

interface CheckboxProps extends Omit<ComponentProps<'input'>, 'type'> {
  readonly label: ReactNode;
  readonly hint?: ReactNode;
}

export function Checkbox({ label, hint, ...rest }: CheckboxProps) {
  return (
    <label className="choice__label">
      <input type="checkbox" {...rest} />
      <span>
        {label}
        {hint && <span className="choice__hint">{hint}</span>}
      </span>
    </label>
  );
}
