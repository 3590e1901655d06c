/**
 * The lines of the tiers, once for the whole page. They are real lines that a nested svg clips: SVG patterns come out
 * as bitmaps in a PDF, and CSS backgrounds do not print at all.
 */
export function HatchDefs() {
  return (
    <svg className="hatch-defs" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        <path id="hatch-t1" d={rising(10)} />
        <path id="hatch-t2" d={rising(9) + falling(9)} />
        <path id="hatch-t3" d={rising(6)} />
        <path id="hatch-excluded" d={rows(4)} />
      </defs>
    </svg>
  );
}

/** The largest area that the lines cover, in pixels. */
const width = 1400;
const height = 400;
/** Stippled areas are low: bars of time. Dots are dear to draw. */
const stippledHeight = 64;

function rising(step: number): string {
  let lines = '';
  for (let x = -height; x < width; x += step) lines += `M${x} ${height}l${height}-${height}`;
  return lines;
}

function falling(step: number): string {
  let lines = '';
  for (let x = -height; x < width; x += step) lines += `M${x} 0l${height} ${height}`;
  return lines;
}

/** Lines that the stylesheet dashes into dots, every other row moved by half a step. */
function rows(step: number): string {
  let lines = '';
  for (let y = 1; y < stippledHeight; y += step / 2) lines += `M${(y % step) - step} ${y}h${width}`;
  return lines;
}
