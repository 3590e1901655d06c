import type { CSSProperties, PointerEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import './reading.css';
import { useReading, type FigurePart } from './use-reading';

interface FigureReaderProps<P extends FigurePart> {
  readonly parts: readonly P[];
  /** What the figure is called, and by its id what describes it. */
  readonly name: string;
  readonly describedBy?: string | undefined;
  readonly say: (part: P) => string;
  /** Which part a pointer means. */
  readonly partAt: (event: PointerEvent<HTMLElement>) => number | null;
  /** Where the part's words stand: in a line of their own over the drawing, under it, or as this slip beneath the part, which then lies across in percent. */
  readonly words: 'over' | 'under' | ((part: P) => ReactNode);
  readonly className?: string | undefined;
  /** The drawing, with a mark at the part that is being read. */
  readonly children: (active: P | null) => ReactNode;
}

/** A drawing that can be read part by part, by key, by pointer and by touch. To a screen reader it is a slider. */
export function FigureReader<P extends FigurePart>(props: FigureReaderProps<P>) {
  const { parts, name, describedBy, say, partAt, words, className, children } = props;
  const { t } = useTranslation('figures');
  const { at, active, go, onKeyDown } = useReading(parts);
  const said = active && say(active);
  const onPointer = (event: PointerEvent<HTMLElement>) => go(partAt(event));
  const line = (
    // To a screen reader the slider says it.
    <p className={`reader__words reader__words--${words === 'under' ? 'under' : 'over'}`} aria-hidden="true">
      {said === null ? words === 'over' && <Hint /> : <b>{said}</b>}
    </p>
  );
  return (
    <>
      {words === 'over' && line}
      <div className={className === undefined ? 'reader' : `reader ${className}`}>
        <input
          type="range"
          className="reader__slider"
          aria-label={name}
          aria-describedby={describedBy}
          aria-valuetext={said ?? t(($) => $.reading.unread)}
          min={0}
          max={parts.length}
          value={at === null ? 0 : at + 1}
          onChange={({ target }) => go(Number(target.value) === 0 ? null : Number(target.value) - 1)}
          onKeyDown={onKeyDown}
          onBlur={() => go(null)}
        />
        {/* A finger that is lifted leaves too, and what it asked for stays. */}
        <div
          className="reader__drawing"
          onPointerMove={onPointer}
          onPointerDown={onPointer}
          onPointerLeave={({ pointerType }) => pointerType !== 'touch' && go(null)}
        >
          {children(active)}
        </div>
        {active && typeof words === 'function' && (
          <div className="reader__slip" style={slipPlace(active)} aria-hidden="true">
            {words(active)}
          </div>
        )}
      </div>
      {words === 'under' && line}
    </>
  );
}

/** The stylesheet shows the one that fits the device. */
function Hint() {
  const { t } = useTranslation('figures');
  return (
    <>
      <span className="reader__hint">{t(($) => $.reading.hint)}</span>
      <span className="reader__hint reader__hint--touch">{t(($) => $.reading.touch)}</span>
    </>
  );
}

/** Beneath its part, and with it from one end of the figure to the other: a slip is never beyond an edge. */
function slipPlace({ from, to }: FigurePart): CSSProperties {
  const middle = (from + to) / 2;
  return { insetInlineStart: `${middle}%`, translate: `${-middle}%` };
}
