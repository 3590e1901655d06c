import type { RecordsStage } from '../file-state';
import type { ImportSession } from '../import-session';

export interface RecordsProps {
  readonly fileId: string;
  readonly stage: RecordsStage;
  readonly session: ImportSession;
}
