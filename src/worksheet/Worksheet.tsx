import type { MonthAssessment } from '../domain';
import { AttachmentsPart } from './closing/AttachmentsPart';
import { ClosingPart } from './closing/ClosingPart';
import { ChartPart } from './chart/ChartPart';
import { ClaimedPart } from './claimed/ClaimedPart';
import { useResult } from '../working/result';
import { evidenceEntries } from './evidence/evidence-entries';
import { EvidencePart } from './evidence/EvidencePart';
import { ExclusionsPart } from './exclusions/ExclusionsPart';
import { FormHead } from './head/FormHead';
import type { Paper } from './paper/paper';
import { PaperSheet } from './paper/PaperSheet';
import { ReadingsPart } from './readings/ReadingsPart';
import { WorkingPart } from './working/WorkingPart';

interface WorksheetProps {
  /** The months claimed: at least one. */
  readonly months: readonly MonthAssessment[];
  readonly paper: Paper;
  readonly isFullSize: boolean;
}

/** More rows of evidence than these need the space that the chart could take. */
const fewRows = 8;

/** The form that goes to the vendor and into the file: on screen what it is on paper. */
export function Worksheet({ months, paper, isFullSize }: WorksheetProps) {
  const result = useResult();
  const rows = months.reduce((sum, month) => sum + evidenceEntries(result, month).length, 0);
  const isFew = rows <= fewRows;
  return (
    <PaperSheet paper={paper} isClose={!isFew || months.length > 1} isFullSize={isFullSize}>
      <FormHead months={months} />
      <ClaimedPart months={months} />
      <ChartPart months={months} height={isFew ? 236 : 152} />
      <WorkingPart months={months} />
      <EvidencePart months={months} />
      <ExclusionsPart months={months} />
      <ReadingsPart months={months} />
      <AttachmentsPart months={months} />
      <ClosingPart months={months} />
    </PaperSheet>
  );
}
