import { noClaimant, type Draft } from '../../case/draft';
import { draftOfCase } from '../../case/draft-of-case';
import { withoutIdleSlices } from '../../case/link/idle-slices';
import { readDraft } from '../../case/read-draft';
import type { MonthAssessment } from '../../domain';
import { resultOf, type Result } from '../../working/result';
import { isIn } from '../../working/working-entries';

/**
 * The case as far as a sheet shows it: the entries and fees of its months, without names and notes. null where these months
 * would not come out the same from that alone.
 */
export function sheetDraft(
  { terms, file, subject, calendar, assessment }: Result,
  months: readonly MonthAssessment[],
): Draft | null {
  const whole = draftOfCase(file, 'sheet');
  const starts = new Set(months.map(({ start }) => start));
  const isShown = (place: number) => {
    const entry = subject.log[place];
    return entry !== undefined && months.some((month) => isIn(entry, month));
  };
  const shown: Draft = {
    ...whole,
    title: '',
    claimant: noClaimant,
    log: whole.log.filter((_, place) => isShown(place)).map((entry) => ({ ...entry, note: '' })),
    fees: {
      ...whole.fees,
      byMonth: Object.fromEntries(Object.entries(whole.fees.byMonth).filter(([month]) => starts.has(month))),
    },
  };
  const { draft } = withoutIdleSlices(shown, terms, calendar, assessment.asOf);
  const alone = resultOf(readDraft(draft, terms, assessment.asOf), terms, calendar, assessment.asOf);
  const isSame = months.every(
    (month) => JSON.stringify(alone?.assessment.months[month.index - 1]) === JSON.stringify(month),
  );
  return isSame ? draft : null;
}
