import type { ReactNode } from 'react';
import type { ReadingCode } from '../../terms/readings';
import { Cites } from '../paper/Cites';
import { Said } from '../paper/Said';

interface LineProps {
  readonly title: string;
  readonly clauses: readonly string[];
  readonly readings: readonly ReadingCode[];
  /** A sentence before it. */
  readonly lead?: ReactNode;
  readonly formula: ReactNode;
  /** Sentences beside it. */
  readonly children?: ReactNode;
}

/** A step of the working: what is worked out, with the numbers put in, and what it rests on. */
export function Line({ title, clauses, readings, lead, formula, children }: LineProps) {
  return (
    <tr>
      <th scope="row">{title}</th>
      <td>
        <Said>{lead}</Said>
        <span className="month-working__formula">{formula}</span> <Said>{children}</Said>
      </td>
      <td>
        <Cites clauses={clauses} readings={readings} />
      </td>
    </tr>
  );
}
