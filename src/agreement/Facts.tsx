import type { ReactNode } from 'react';
import { Cited } from '../ui/Cited';
import { Clauses } from '../ui/Clauses';

/** What the agreement says on a matter, each with the clauses that say it. */
export function Facts({ children }: { readonly children: ReactNode }) {
  return <dl className="facts">{children}</dl>;
}

interface FactProps {
  readonly name: string;
  readonly clauses: readonly string[];
  readonly children: string;
}

export function Fact({ name, clauses, children }: FactProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Cited text={children}>
          <Clauses numbers={clauses} />
        </Cited>
      </dd>
    </div>
  );
}
