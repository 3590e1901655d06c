import type { ReactNode } from 'react';
import type { ReadingCode } from '../terms/readings';
import { Clause } from '../ui/Clause';
import { ReadingMark } from './ReadingMark';

/** A line of the clause margin: what it rests on, then what that says. */
export function Note({
  clause,
  reading,
  children,
}: {
  readonly clause?: string;
  readonly reading?: ReadingCode;
  readonly children: ReactNode;
}) {
  return (
    <p>
      {clause && <Clause number={clause} />}
      {reading && <ReadingMark code={reading} />} {children}
    </p>
  );
}
