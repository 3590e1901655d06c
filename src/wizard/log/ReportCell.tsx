import type { DraftEntry } from '../../case/draft';
import './ReportCell.css';
import type { RowReport } from './row-report';
import { useReportLines } from './use-report-lines';

interface ReportCellProps {
  readonly entry: DraftEntry;
  readonly report: RowReport | undefined;
  /** Whether the row is told to be wrong. */
  readonly isWrong: boolean;
}

/** What the row adds to its months, or why it does not. */
export function ReportCell({ entry, report, isWrong }: ReportCellProps) {
  const lines = useReportLines(entry, report, isWrong);
  if (!lines) return null;
  return (
    <div className={lines.counts ? 'report report--counts' : 'report'}>
      {lines.parts.map(({ head, minutes, shared }) => (
        <p key={head}>
          <b>{head}</b> {minutes}
          {shared !== null && <span>{shared}</span>}
        </p>
      ))}
      {lines.details.map((detail) => (
        <span key={detail}>{detail}</span>
      ))}
    </div>
  );
}
