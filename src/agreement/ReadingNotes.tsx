import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { ReadingMark } from '../figures/ReadingMark';
import { readings, type ReadingKey } from '../terms/readings';
import type { Terms } from '../terms/schema';
import { Marks } from '../ui/Marks';

interface ReadingNotesProps {
  readonly terms: Terms;
  readonly of: readonly ReadingKey[];
}

/** In the margin: the readings that a part rests on, as far as they apply to the agreement. */
export function ReadingNotes({ terms, of }: ReadingNotesProps) {
  const { t } = useTranslation('agreement');
  const found = readings.filter(({ key, applies }) => of.includes(key) && applies(terms));
  if (found.length === 0) return null;
  return (
    <p className="agreement__readings">
      <span>{t(($) => $.weReadItSo)}</span>
      <Marks>
        {found.map(({ code }) => (
          <Fragment key={code}>
            {' '}
            <ReadingMark code={code} />
          </Fragment>
        ))}
      </Marks>
    </p>
  );
}
