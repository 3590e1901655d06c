import { useTranslation } from 'react-i18next';
import { lostUnit } from '../../figures/use-figure-words';
import type { Terms } from '../../terms/schema';
import { Clause } from '../../ui/Clause';
import { Part } from '../../ui/Part';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { ReadingNotes } from '../ReadingNotes';
import './MeasurePart.css';
import { OccurrenceFacts } from './OccurrenceFacts';
import { SliceFacts } from './SliceFacts';
import { SliceStrip } from './SliceStrip';

const rests = [
  'edge-slices',
  'short-runs',
  'monitor-outages',
  'empty-slices',
  'clock-minutes',
  'excluded-counts',
] as const;

/** What is counted as lost, out of what. */
export function MeasurePart({ terms }: { readonly terms: Terms }) {
  const { t } = useTranslation('agreement');
  const { measure, availability } = terms;
  const unit = lostUnit(terms);
  return (
    <Part mark="A" title={t(($) => $.measure.title)} notes={<ReadingNotes terms={terms} of={rests} />}>
      <p className="agreement__text">{t(($) => $.measure.lead[measure.kind])}</p>
      <p className="formula">
        <span>
          {t(($) => $.measure.availability)} <Clause number={availability.clause} />
        </span>{' '}
        <span className="formula__is">
          <span>= 1 −</span>{' '}
          <span className="formula__fraction">
            <span>{t(($) => $.measure.lost[unit])}</span>
            <VisuallyHidden> ÷ </VisuallyHidden>
            <span>{t(($) => $.measure.all[unit])}</span>
          </span>
        </span>
      </p>
      {measure.kind === 'timeslices' ? (
        <>
          <SliceFacts measure={measure} />
          <SliceStrip measure={measure} />
        </>
      ) : (
        <OccurrenceFacts measure={measure} />
      )}
    </Part>
  );
}
