import type { ReactNode } from 'react';
import type { Level } from './levels';

/** A part of a drawing that is shown only where the figure has the room of its level. */
export function AtLevel({ level, children }: { readonly level: Level | null; readonly children: ReactNode }) {
  return <g className={level ? `at at--${level.name}` : undefined}>{children}</g>;
}
