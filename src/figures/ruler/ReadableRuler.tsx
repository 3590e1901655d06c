import { useMemo, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { FigureReader } from '../reading/FigureReader';
import { nearestPart } from '../reading/use-reading';
import { MonthRuler, type MonthRulerProps } from './MonthRuler';
import { rulerMarks } from './ruler-marks';
import { rulerParts } from './ruler-parts';
import { usePartWords } from './use-part-words';

/** How near a pointer must come to an entry, in pixels. */
const reach = 10;
const noEntries: NonNullable<MonthRulerProps['log']> = [];

/** The ruler where it can be pointed at: month by month, and within each its entries. */
export function ReadableRuler(props: Omit<MonthRulerProps, 'compact' | 'active'>) {
  const { terms, months, log = noEntries, places, evidence } = props;
  const { t } = useTranslation('figures');
  const parts = useMemo(
    () => rulerParts(months, rulerMarks(months, log, evidence, places)),
    [months, log, evidence, places],
  );
  const say = usePartWords(terms, (number) => log[places ? places.indexOf(number - 1) : number - 1]);
  const partAt = ({ currentTarget, clientX, clientY }: PointerEvent) => {
    const { left, width } = currentTarget.getBoundingClientRect();
    const at = ((clientX - left) * 100) / width;
    const drawing = currentTarget.querySelector('.ruler__drawing')?.getBoundingClientRect();
    const entry =
      drawing && clientY >= drawing.top
        ? nearestPart(parts, ({ mark }) => mark !== null, at, (reach * 100) / width)
        : null;
    return entry ?? nearestPart(parts, ({ mark }) => mark === null, at);
  };
  return (
    <div className="ruler drawing">
      <FigureReader
        parts={parts}
        name={t(($) => $.ruler.name)}
        say={say}
        partAt={partAt}
        words="over"
        className="figure__plot"
      >
        {(active) => <MonthRuler {...props} active={active} />}
      </FigureReader>
    </div>
  );
}
