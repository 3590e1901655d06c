import { useTranslation } from 'react-i18next';
import type { ReadingCode } from '../terms/readings';
import type { Terms } from '../terms/schema';
import { EdgeReadings } from './EdgeReadings';
import { mostNumberedMarks, mostSingleMarks, type RulerMark } from './ruler/ruler-marks';
import { edgeDepths } from './sounding';
import type { SoundingsDrawing } from './use-soundings';

interface FigureKeyProps {
  readonly terms: Terms;
  readonly drawing: SoundingsDrawing;
  readonly marks: readonly RulerMark[];
  /** The readings that the page states; left out, each that applies. */
  readonly stated?: readonly ReadingCode[] | undefined;
}

/** What the signs of ruler and soundings mean: only those that occur. */
export function FigureKey({ terms, drawing, marks, stated }: FigureKeyProps) {
  const { t } = useTranslation('figures');
  const isDense = marks.length > mostSingleMarks;
  const { soundings, withEdges } = drawing;
  const isUnsure = withEdges && soundings.some(({ reached }) => reached && edgeDepths(reached).length > 0);
  const isUnknown = soundings.some(({ reached, isAhead }) => !reached && !isAhead);
  const kind = terms.measure.kind === 'timeslices' ? 'interval' : 'count';
  const numbering = marks.length > mostNumberedMarks ? 'plain' : 'numbered';
  return (
    <ul className="figure__key">
      <li>{t(($) => $.key.depth)}</li>
      {isDense && <Sign className="ruler__mark">{t(($) => $.key.dense)}</Sign>}
      {!isDense && marks.some(({ excluded }) => !excluded) && (
        <Sign className="ruler__mark">{t(($) => $.key[kind][numbering])}</Sign>
      )}
      {!isDense && marks.some(({ excluded }) => excluded) && (
        <Sign className="ruler__mark ruler__mark--excluded">{t(($) => $.key.excluded)}</Sign>
      )}
      {isUnsure && (
        <li>
          <svg width="20" height="2" aria-hidden="true">
            <line className="soundings__edge" x1="0" x2="20" y1="1" y2="1" />
          </svg>
          <span>
            {t(($) => $.key.edges)}
            <EdgeReadings terms={terms} stated={stated} />
          </span>
        </li>
      )}
      {isUnknown && (
        <li>
          <svg width="14" height="14" aria-hidden="true">
            <rect className="soundings__unknown" x="0.5" y="0.5" width="13" height="13" />
          </svg>
          {t(($) => $.key.unknown)}
        </li>
      )}
    </ul>
  );
}

function Sign({ className, children }: { readonly className: string; readonly children: string }) {
  return (
    <li>
      <svg className={className} width="6" height="14" aria-hidden="true">
        <line x1="3" x2="3" y1="0" y2="14" />
      </svg>
      {children}
    </li>
  );
}
