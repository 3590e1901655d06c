import { useTranslation } from 'react-i18next';
import { VisuallyHidden } from '../../ui/VisuallyHidden';
import { sampleSlices, type Timeslices } from './sample-slices';

/** A row of slices, each with its success rate: those that count as lost are filled. */
export function SliceStrip({ measure }: { readonly measure: Timeslices }) {
  const { t } = useTranslation('agreement');
  const slices = sampleSlices(measure);
  const lost = slices.filter((slice) => slice.lost).length;
  return (
    <figure className="slice-strip">
      <figcaption>
        {t(($) => $.measure.example, { count: lost, minutes: lost * measure.slice.minutes })}
      </figcaption>
      <ol>
        {slices.map(({ time, rate, lost: isLost }) => (
          <li
            key={time}
            className={isLost ? 'slice-strip__slice slice-strip__slice--lost' : 'slice-strip__slice'}
          >
            <span className="slice-strip__time">{time}</span>{' '}
            <span className="slice-strip__rate">{rate}</span>
            {isLost && <VisuallyHidden> {t(($) => $.measure.isLost)}</VisuallyHidden>}
          </li>
        ))}
      </ol>
    </figure>
  );
}
