import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../i18n/use-formats';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import './AsOfNotice.css';
import { useResult } from './result';

/** What is open or closed is so on the as-of day: said where that is another day than the reader's. */
export function AsOfNotice({ takeToday }: { readonly takeToday: () => void }) {
  const { t } = useTranslation('working');
  const { formatDay } = useFormats();
  const { assessment, asOfIsToday } = useResult();
  const box = useRef<HTMLDivElement>(null);
  const [isTaken, setTaken] = useState(false);
  if (asOfIsToday && !isTaken) return null;
  const take = () => {
    takeToday();
    setTaken(true);
    // The button goes; where it stood, it is said what has come of it.
    box.current?.focus();
  };
  return (
    <Notice className="as-of-notice" ref={box} tabIndex={-1}>
      {asOfIsToday ? (
        t(($) => $.asOf.taken)
      ) : (
        <>
          {t(($) => $.asOf.notToday, { day: formatDay(assessment.asOf) })}{' '}
          <Button kind="plain" onClick={take}>
            {t(($) => $.asOf.takeToday)}
          </Button>
        </>
      )}
    </Notice>
  );
}
