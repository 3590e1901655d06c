import { Suspense, type ReactNode } from 'react';
import type { DraftReading } from '../case/read-draft';
import { afterDrawing } from '../ui/lazily';
import { Sheet } from '../ui/Sheet';
import { AsOfControl } from './head/AsOfControl';
import { HeadStrip } from './head/HeadStrip';
import '../ui/printed-sheet.css';
import { resultParts } from './result-parts';
import './ResultSheet.css';
import { PartsNav } from './verdict/PartsNav';
import { VerdictPart } from './verdict/VerdictPart';

/** Below the first screen: the verdict is drawn first. */
const ResultParts = afterDrawing(resultParts);

interface ResultSheetProps {
  /** The as-of day as it was written. */
  readonly asOf: string;
  readonly readAsOf: (text: string) => DraftReading;
  readonly setAsOf: (text: string) => void;
  readonly actions: ReactNode;
}

export function ResultSheet({ asOf, readAsOf, setAsOf, actions }: ResultSheetProps) {
  return (
    <Sheet className="result sheet--printed">
      <HeadStrip asOf={<AsOfControl written={asOf} read={readAsOf} set={setAsOf} />} />
      <VerdictPart actions={actions} takeToday={() => setAsOf('')} />
      <PartsNav />
      <Suspense>
        <ResultParts />
      </Suspense>
    </Sheet>
  );
}
