import type { ComponentProps, ReactNode } from 'react';
import './Table.css';
import { VisuallyHidden } from './VisuallyHidden';

interface TableProps extends ComponentProps<'table'> {
  /** Names the table; shown unless `captionHidden`. */
  readonly caption: ReactNode;
  readonly captionHidden?: boolean;
}

/** A ruled table. Cells with `className="figure"` stand at the end, in the face of figures. */
export function Table({ caption, captionHidden, className, children, ...rest }: TableProps) {
  return (
    <table className={className ? `table ${className}` : 'table'} {...rest}>
      <caption>{captionHidden ? <VisuallyHidden>{caption}</VisuallyHidden> : caption}</caption>
      {children}
    </table>
  );
}
