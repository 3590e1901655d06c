import { useId, type ReactNode } from 'react';
import './Part.css';

interface PartProps {
  /** A letter, never a number: a number would look like a clause. */
  readonly mark?: string;
  readonly title?: ReactNode;
  /** What stands in the clause margin: paragraphs. On a narrow screen they fold under the part. */
  readonly notes?: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A part of a sheet, or of the desk: margin and body. */
export function Part({ mark, title, notes, className, children }: PartProps) {
  const titleId = useId();
  const classes = ['part', mark && 'part--marked', className].filter(Boolean).join(' ');
  const Element = title ? 'section' : 'div';
  return (
    <Element className={classes} {...(title ? { 'aria-labelledby': titleId } : {})}>
      <div className="part__body">
        {title && (
          <h2 className="part__title" id={titleId}>
            {mark && <span className="part__mark">{mark}</span>}
            {title}
          </h2>
        )}
        {children}
      </div>
      {notes && <div className="part__notes">{notes}</div>}
    </Element>
  );
}
