import { useId, type ReactNode } from 'react';

interface SheetPartProps {
  /** A letter, never a number: a number would look like a clause. */
  readonly mark: string;
  readonly title: string;
  /** What stands beside it in the clause margin. */
  readonly notes?: ReactNode;
  /** Short enough to stay on one page. */
  readonly whole?: boolean;
  readonly children: ReactNode;
}

export function SheetPart({ mark, title, notes, whole, children }: SheetPartProps) {
  const titleId = useId();
  return (
    <section className={whole ? 'sheet-part sheet-part--whole' : 'sheet-part'} aria-labelledby={titleId}>
      <h2 id={titleId}>
        <span className="sheet-part__mark">{mark}</span> {title}
      </h2>
      {notes && <div className="sheet-part__notes">{notes}</div>}
      {children}
    </section>
  );
}
