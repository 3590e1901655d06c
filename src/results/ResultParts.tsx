import { ClaimPart } from './claim/ClaimPart';
import { LedgerPart } from './ledger/LedgerPart';
import { NotCountedPart } from './not-counted/NotCountedPart';
import { ReadingsPart } from './readings/ReadingsPart';
import { TermPart } from './term/TermPart';

/** What the verdict rests on. */
export default function ResultParts() {
  return (
    <>
      <TermPart />
      <ClaimPart />
      <LedgerPart />
      <NotCountedPart />
      <ReadingsPart />
    </>
  );
}
