import type { Evidence, LogEntry } from '../domain';
import type { Terms } from '../terms/schema';
import { MonthRuler } from './ruler/MonthRuler';
import type { FigureMonth } from './sounding';
import { Soundings } from './Soundings';

interface TermSketchProps {
  readonly terms: Terms;
  readonly months: readonly FigureMonth[];
  readonly log?: readonly LogEntry[] | undefined;
  readonly places?: readonly number[] | undefined;
  readonly evidence?: Evidence | undefined;
  readonly asOf: string;
}

/** Ruler and soundings in small, for the live sheet. */
export function TermSketch({ terms, months, log, places, evidence, asOf }: TermSketchProps) {
  if (months.length === 0) return null;
  return (
    <div className="term-sketch">
      <MonthRuler
        terms={terms}
        months={months}
        log={log}
        places={places}
        evidence={evidence}
        asOf={asOf}
        compact
      />
      <Soundings terms={terms} months={months} asOf={asOf} compact />
    </div>
  );
}
