import type { FileState } from './file-state';
import { nameOf } from './file-state';
import { refusedRecords } from './records-view';

/** What an import came to, told once it is over. */
export interface Report {
  readonly files: readonly string[];
  readonly taken: number;
  readonly skipped: number;
  readonly passedOver: number;
  /** Rows that the log already had. */
  readonly repeated: number;
}

export function reportOf(files: readonly FileState[], taken: number, repeated: number): Report {
  const counts = files.map((file): { skipped: number; passedOver: number } => {
    const { stage } = file;
    if (stage.kind === 'rows') {
      const { refused, leftOut, passedOver } = stage.view;
      return {
        skipped: refused.count + leftOut.length,
        // A heading is no row that somebody could miss
        passedOver: passedOver
          .filter(({ reason }) => reason !== 'heading' && reason !== 'blank')
          .reduce((sum, { count }) => sum + count, 0),
      };
    }
    return { skipped: stage.kind === 'records' ? refusedRecords(stage) : 0, passedOver: 0 };
  });
  return {
    files: files.flatMap((file) => nameOf(file) ?? []),
    taken,
    repeated,
    skipped: counts.reduce((sum, { skipped }) => sum + skipped, 0),
    passedOver: counts.reduce((sum, { passedOver }) => sum + passedOver, 0),
  };
}
