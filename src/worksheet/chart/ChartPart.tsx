import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { FigureKey } from '../../figures/FigureKey';
import { MonthRuler } from '../../figures/ruler/MonthRuler';
import { rulerMarks } from '../../figures/ruler/ruler-marks';
import { Soundings } from '../../figures/Soundings';
import { useSoundings } from '../../figures/use-soundings';
import { useResult } from '../../working/result';
import { SheetPart } from '../paper/SheetPart';
import { readingsShown } from '../readings/readings-shown';
import './ChartPart.css';

interface ChartPartProps {
  /** The months claimed. */
  readonly months: readonly MonthAssessment[];
  /** Of the bands, in pixels before the figure is zoomed. */
  readonly height: number;
}

/** The term on one axis, with the plain drawing: on paper nothing is pointed at. Its key cites no reading that the sheet does not state. */
export function ChartPart({ months: claimed, height }: ChartPartProps) {
  const { t } = useTranslation('worksheet');
  const result = useResult();
  const { terms, subject, assessment, evidence, rows } = result;
  const { months, asOf } = assessment;
  const { log } = subject;
  const drawing = useSoundings(terms, months, false, height, asOf);
  const marks = useMemo(() => rulerMarks(months, log, evidence, rows), [months, log, evidence, rows]);
  return (
    <SheetPart mark="B" title={t(($) => $.chart.title)} whole>
      <figure className="paper-figure">
        <MonthRuler terms={terms} months={months} log={log} places={rows} evidence={evidence} asOf={asOf} />
        <Soundings terms={terms} months={months} asOf={asOf} height={height} />
        <FigureKey
          terms={terms}
          drawing={drawing}
          marks={marks}
          stated={readingsShown(result, claimed).map(({ code }) => code)}
        />
      </figure>
    </SheetPart>
  );
}
