import type { ReactNode } from 'react';
import type { MonthAssessment } from '../../domain';
import type { ReadingCode } from '../../terms/readings';
import { Clause } from '../../ui/Clause';
import { ReadingMark } from '../ReadingMark';

interface StepProps {
  readonly month: Pick<MonthAssessment, 'index'>;
  readonly title: string;
  /** What the step rests on; stands in the clause margin where there is one. */
  readonly clauses: readonly string[];
  readonly readings?: readonly ReadingCode[];
  readonly children: ReactNode;
}

export function Step({ month, title, clauses, readings, children }: StepProps) {
  return (
    <li className="working__step">
      <h3>{title}</h3>
      <p className="working__cites">
        {[...new Set(clauses)].map((clause) => (
          <Clause key={clause} number={clause} />
        ))}
        {readings?.toSorted(byNumber).map((code) => (
          <ReadingMark key={code} code={code} month={month.index} />
        ))}
      </p>
      {children}
    </li>
  );
}

function byNumber(a: ReadingCode, b: ReadingCode): number {
  return Number(a.slice(1)) - Number(b.slice(1));
}
