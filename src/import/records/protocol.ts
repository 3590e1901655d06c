import type { RecordsPlan } from './plan';
import type { RecordsErrorCode, RecordsTally } from './tally';

/** To the worker, once: one worker reads one file. It is cancelled by ending the worker, which frees all it holds. */
export interface Start {
  readonly file: Blob;
  readonly plan: RecordsPlan;
}

/** From the worker. The tally's lists are handed over, not copied. */
export type Report =
  | { readonly kind: 'progress'; readonly bytes: number }
  | { readonly kind: 'done'; readonly tally: RecordsTally }
  | {
      readonly kind: 'failed';
      readonly code: RecordsErrorCode;
      readonly detail: string;
      readonly row: number | null;
    };
