import type { ComponentProps } from 'react';
import './Sheet.css';

/** The sheet of paper on the desk, with its clause margin. Its children are `Part`s. */
export function Sheet({ className, ...rest }: ComponentProps<'article'>) {
  return <article className={className ? `sheet ${className}` : 'sheet'} {...rest} />;
}
