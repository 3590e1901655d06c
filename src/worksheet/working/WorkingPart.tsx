import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useResult } from '../../working/result';
import { Cites } from '../paper/Cites';
import { SheetPart } from '../paper/SheetPart';
import { AmountLine } from './AmountLine';
import { AvailabilityLine } from './AvailabilityLine';
import { CountedLine } from './CountedLine';
import { MonthLine } from './MonthLine';
import { TierLine } from './TierLine';
import { WindowLine } from './WindowLine';
import './WorkingPart.css';

/** How each claimed month comes to its figures: a line for each step, to be followed with a pencil. */
export function WorkingPart({ months }: { readonly months: readonly MonthAssessment[] }) {
  const { t } = useTranslation('worksheet');
  const { terms } = useResult();
  return (
    <SheetPart
      mark="C"
      title={t(($) => $.working.title)}
      notes={
        <p>
          {t(($) => $.notes.eachMonth)} <Cites clauses={[terms.availability.clause]} />
        </p>
      }
    >
      {months.map((month) => (
        <MonthWorking key={month.index} month={month} />
      ))}
    </SheetPart>
  );
}

function MonthWorking({ month }: { readonly month: MonthAssessment }) {
  const { formatDayRange } = useFormats();
  return (
    <table className="month-working">
      {/* A head, so that the month is named again where its lines go on to another page. */}
      <thead>
        <tr>
          <th scope="colgroup" colSpan={3}>
            {formatDayRange(month.start, month.end)}
          </th>
        </tr>
      </thead>
      <tbody>
        <MonthLine month={month} />
        <CountedLine month={month} />
        <AvailabilityLine month={month} />
        <TierLine month={month} />
        <AmountLine month={month} />
        <WindowLine month={month} />
      </tbody>
    </table>
  );
}
