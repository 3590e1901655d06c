import type { ReactNode } from 'react';
import type { DraftReading } from '../case/read-draft';
import { Sheet } from '../ui/Sheet';
import { ClaimPart } from './claim/ClaimPart';
import { AsOfControl } from './head/AsOfControl';
import { HeadStrip } from './head/HeadStrip';
import { LedgerPart } from './ledger/LedgerPart';
import { NotCountedPart } from './not-counted/NotCountedPart';
import { ReadingsPart } from './readings/ReadingsPart';
import '../ui/printed-sheet.css';
import './ResultSheet.css';
import { TermPart } from './term/TermPart';
import { PartsNav } from './verdict/PartsNav';
import { VerdictPart } from './verdict/VerdictPart';

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
      <VerdictPart actions={actions} />
      <PartsNav />
      <TermPart />
      <ClaimPart />
      <LedgerPart />
      <NotCountedPart />
      <ReadingsPart />
    </Sheet>
  );
}
