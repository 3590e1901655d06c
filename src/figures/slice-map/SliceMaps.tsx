import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment, Evidence, LogEntry, MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import type { Terms } from '../../terms/schema';
import { Select } from '../../ui/Select';
import { SliceMap } from './SliceMap';

interface SliceMapsProps {
  readonly terms: Terms;
  readonly assessment: Assessment;
  readonly evidence: Evidence;
  readonly log: readonly LogEntry[];
}

/** The slice map of one service month at a time, first of that which lost the largest share. Nothing where no slices are measured. */
export function SliceMaps({ terms, assessment, evidence, log }: SliceMapsProps) {
  const { t } = useTranslation('figures');
  const { formatDayRange } = useFormats();
  const [chosen, setChosen] = useState<number | null>(null);
  const { months } = assessment;
  const { measured } = evidence;
  const month = months.find(({ index }) => index === chosen) ?? worst(months);
  if (measured.kind !== 'timeslices' || !month) return null;
  return (
    <div className="slice-maps">
      <div className="slice-maps__head">
        <h3>{t(($) => $.slices.title)}</h3>
        {months.length > 1 && (
          <Select
            className="slice-maps__month"
            aria-label={t(($) => $.table.month)}
            value={month.index}
            onChange={({ target }) => setChosen(Number(target.value))}
            options={months.map(({ index, start, end }) => ({
              value: `${index}`,
              label: formatDayRange(start, end),
            }))}
          />
        )}
      </div>
      <SliceMap key={month.index} terms={terms} month={month} measured={measured} log={log} />
    </div>
  );
}

function share({ measured }: MonthAssessment, of: 'expected' | 'upper'): number {
  return measured.bad[of] / Math.max(measured.total, 1);
}

function worst(months: readonly MonthAssessment[]): MonthAssessment | undefined {
  return months.toSorted(
    (a, b) => share(b, 'expected') - share(a, 'expected') || share(b, 'upper') - share(a, 'upper'),
  )[0];
}
