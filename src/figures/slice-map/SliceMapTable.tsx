import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../i18n/use-formats';
import { FlushEnd } from '../../ui/FlushEnd';
import { Table } from '../../ui/Table';
import '../availability-table.css';
import type { SliceDay } from './slice-days';
import { useSliceWords } from './use-slice-words';

interface SliceMapTableProps {
  readonly days: readonly SliceDay[];
  readonly minutes: number;
}

/** The same by day, for those days on which there is anything. */
export function SliceMapTable({ days, minutes }: SliceMapTableProps) {
  const { t } = useTranslation('figures');
  const { formatInteger } = useFormats();
  const words = useSliceWords(minutes);
  // A crowded month has thousands of them.
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="chart__table slice-map__table"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t(($) => $.table.show)}</summary>
      <Table caption={t(($) => $.slices.table.caption)} captionHidden>
        <thead>
          <tr>
            <th scope="col">{t(($) => $.slices.table.day)}</th>
            <th scope="col" className="figure">
              <FlushEnd>{t(($) => $.slices.table.slices, { count: minutes })}</FlushEnd>
            </th>
            <th scope="col">{t(($) => $.slices.table.times)}</th>
          </tr>
        </thead>
        <tbody>
          {(isOpen ? days : [])
            .filter(({ runs }) => runs.length > 0)
            .map(({ day, runs, slices }) => (
              <tr key={day}>
                <th scope="row">{words.day(day)}</th>
                <td className="figure">
                  {formatInteger(slices.expected)}
                  {slices.lower !== slices.upper && (
                    <span className="chart__note">
                      {formatInteger(slices.lower)}–{formatInteger(slices.upper)}
                    </span>
                  )}
                </td>
                <td>
                  {runs.map((run, place) => (
                    // oxlint-disable-next-line react/no-array-index-key -- two may be alike, and none ever moves
                    <span key={place} className="slice-map__time">
                      {words.span(run)}{' '}
                      <small>
                        {run.measured
                          ? t(($) => $.slices.table.measured, { state: t(($) => $.slices.state[run.state]) })
                          : t(($) => $.slices.state[run.state])}
                      </small>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
        </tbody>
      </Table>
    </details>
  );
}
