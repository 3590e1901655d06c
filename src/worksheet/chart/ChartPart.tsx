import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureKey } from '../../figures/FigureKey';
import { MonthRuler } from '../../figures/ruler/MonthRuler';
import { rulerMarks } from '../../figures/ruler/ruler-marks';
import { Soundings } from '../../figures/Soundings';
import { useSoundings } from '../../figures/use-soundings';
import { useResult } from '../../working/result';
import { SheetPart } from '../paper/SheetPart';
import './ChartPart.css';

/**
 * The term on one axis, with the plain drawing: on paper nothing is pointed at. `height` is that of the bands, in pixels
 * before the figure is zoomed.
 */
export function ChartPart({ height }: { readonly height: number }) {
  const { t } = useTranslation('worksheet');
  const { terms, subject, assessment, evidence, rows } = useResult();
  const { months, asOf } = assessment;
  const { log } = subject;
  const drawing = useSoundings(terms, months, false, height);
  const marks = useMemo(() => rulerMarks(months, log, evidence, rows), [months, log, evidence, rows]);
  return (
    <SheetPart mark="B" title={t(($) => $.chart.title)} whole>
      <figure className="paper-figure">
        <MonthRuler terms={terms} months={months} log={log} places={rows} evidence={evidence} asOf={asOf} />
        <Soundings terms={terms} months={months} asOf={asOf} height={height} />
        <FigureKey terms={terms} drawing={drawing} marks={marks} />
      </figure>
    </SheetPart>
  );
}
