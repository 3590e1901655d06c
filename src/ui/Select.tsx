import type { ComponentProps } from 'react';
import { useFieldControl } from './field-control';
import './input.css';

export interface Option {
  readonly value: string;
  readonly label: string;
}

interface SelectProps extends Omit<ComponentProps<'select'>, 'children'> {
  readonly options: readonly Option[];
}

/** The chevron is drawn, not a background: a strict content policy allows no `data:` picture. */
export function Select({ options, className, ...rest }: SelectProps) {
  const field = useFieldControl();
  return (
    <span className={className ? `select ${className}` : 'select'}>
      <select className="input" {...field} {...rest}>
        {options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
      <svg width="10" height="6" aria-hidden="true">
        <path d="M1 1l4 4 4-4" />
      </svg>
    </span>
  );
}
