import type { ReactNode } from 'react';
import type { ReadingCode } from '../../terms/readings';
import { Clause } from '../../ui/Clause';
import { ReadingMark } from '../ReadingMark';

interface StepProps {
  readonly title: string;
  /** What the step rests on; stands in the clause margin where there is one. */
  readonly clauses: readonly string[];
  readonly readings?: readonly ReadingCode[];
  readonly children: ReactNode;
}

export function Step({ title, clauses, readings, children }: StepProps) {
  return (
    <li className="working__step">
      <h3>{title}</h3>
      <p className="working__cites">
        {[...new Set(clauses)].map((clause) => (
          <Clause key={clause} number={clause} />
        ))}
        {readings?.toSorted(byNumber).map((code) => (
          <ReadingMark key={code} code={code} />
        ))}
      </p>
      {children}
    </li>
  );
}

function byNumber(a: ReadingCode, b: ReadingCode): number {
  return Number(a.slice(1)) - Number(b.slice(1));
}
