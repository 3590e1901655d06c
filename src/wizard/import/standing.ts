import type { FileState, RowsStage, Skipped } from './file-state';
import { refusedRecords } from './records-view';

/** What keeps a file from being taken in; `ready`: nothing does. */
export type Standing = 'reading' | 'asks' | 'refused' | 'unreadable' | 'ready';

export function standingOf({ stage, busy }: FileState): Standing {
  switch (stage.kind) {
    case 'reading':
      return 'reading';
    case 'question':
      return 'asks';
    case 'unreadable':
      return 'unreadable';
    case 'rows':
      return busy ? 'reading' : standingOfRows(stage);
    case 'records': {
      const { run, decision, refusalsSeen } = stage;
      if (run.kind === 'running') return 'reading';
      if (run.kind === 'waiting') return 'asks';
      if (run.kind !== 'done') return 'unreadable';
      if (run.tally.sums.kind === 'outcomes' && !decision) return 'asks';
      return refusedRecords(stage) > 0 && !refusalsSeen ? 'refused' : 'ready';
    }
    default:
      return stage satisfies never;
  }
}

function standingOfRows({ view, asking, skipped }: RowsStage): Standing {
  if (view.open.length > 0 || asking) return 'asks';
  if (isOfIntervals(view)) return 'unreadable';
  return openRefusals(view.refused, skipped) > 0 ? 'refused' : 'ready';
}

/** Outages by time where calls or messages are counted: there is no row to mend. */
export function isOfIntervals({ count, refused }: RowsStage['view']): boolean {
  const [only, another] = refused.byCode;
  return count === 0 && only?.code === 'interval-for-counts' && !another;
}

/** Refused rows that are neither mended nor skipped. */
export function openRefusals({ count, first }: RowsStage['view']['refused'], { all, rows }: Skipped): number {
  if (all) return 0;
  const skipped = new Set(first.map(({ row }) => row).filter((row) => rows.has(row)));
  return count - skipped.size;
}

/** What keeps everything from being taken in, the earliest of a file's way first. */
export function blockedBy(
  files: readonly FileState[],
  rows: number,
): Exclude<Standing, 'ready'> | 'nothing' | null {
  const standings = new Set(files.map(standingOf));
  for (const standing of ['reading', 'asks', 'unreadable', 'refused'] as const)
    if (standings.has(standing)) return standing;
  return rows === 0 ? 'nothing' : null;
}
