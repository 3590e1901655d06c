import { bar } from './map-rows';
import type { RunState, SliceRun } from './slice-days';

interface BarOf {
  readonly run: SliceRun;
  /** Of its row. */
  readonly y: number;
}

/** How high each stands: told apart by height where they are too narrow to show what they are filled with. */
const barHeights: Readonly<Record<RunState, number>> = {
  counted: bar.height,
  edge: 7,
  most: 3,
  excluded: bar.height,
  outside: bar.height,
};

/** Excluded time may be part of a slice that counts all the same: what counts stands before it. */
const fromBehind: readonly RunState[] = ['outside', 'excluded', 'most', 'edge', 'counted'];

/** One path for each state, in seconds across and pixels down. */
export function MapBars({ runs }: { readonly runs: readonly BarOf[] }) {
  return fromBehind.map((state) => {
    const ofState = runs.filter(({ run }) => run.state === state);
    if (ofState.length === 0) return null;
    return (
      <g key={state} className={`slice-map__bars slice-map__bars--${state}`}>
        <path d={ofState.map((one) => box(one)).join('')} />
        {state === 'excluded' && <path className="slice-map__dots" d={ofState.map(dots).join('')} />}
      </g>
    );
  });
}

function box({ run: { from, to, state }, y }: BarOf): string {
  const height = barHeights[state];
  return `M${from} ${y + bar.top + bar.height - height}H${to}v${height}H${from}z`;
}

function dots({ run: { from, to }, y }: BarOf): string {
  return [3, 6, 9].map((down) => `M${from} ${y + bar.top + down - 0.5}H${to}`).join('');
}
