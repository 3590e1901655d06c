import type { ReadingCode } from '../../terms/readings';
import { Clause } from '../../ui/Clause';
import { Reading } from '../../ui/Reading';

interface CitesProps {
  readonly clauses?: readonly string[];
  readonly readings?: readonly ReadingCode[];
}

/** What a figure rests on: clauses underlined, readings dotted. */
export function Cites({ clauses, readings }: CitesProps) {
  return (
    <span className="cites">
      {[...new Set(clauses ?? [])].map((clause) => (
        <span key={clause}>
          <Clause number={clause} />{' '}
        </span>
      ))}
      {readings?.toSorted(byNumber).map((code) => (
        <span key={code}>
          <Reading code={code} />{' '}
        </span>
      ))}
    </span>
  );
}

function byNumber(a: ReadingCode, b: ReadingCode): number {
  return Number(a.slice(1)) - Number(b.slice(1));
}
