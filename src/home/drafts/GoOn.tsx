import { useEffect, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import './GoOn.css';

interface GoOnProps {
  readonly count: number;
  readonly heading: RefObject<HTMLElement | null>;
}

/**
 * The way to the drafts, as long as they lie below the window. It lies over the window's foot: what is drawn already does
 * not move for what the browser's storage tells later.
 */
export function GoOn({ count, heading }: GoOnProps) {
  const { t } = useTranslation('home');
  const isBelow = useIsBelow(heading);
  if (count === 0 || !isBelow) return null;
  return (
    <p className="go-on">
      <Button
        kind="plain"
        onClick={() => {
          heading.current?.scrollIntoView();
          heading.current?.focus({ preventScroll: true });
        }}
      >
        {t(($) => $.drafts.goOn, { count })}
      </Button>
    </p>
  );
}

function useIsBelow(heading: RefObject<HTMLElement | null>): boolean {
  const [isBelow, setBelow] = useState(false);
  useEffect(() => {
    const { current } = heading;
    if (!current) return undefined;
    const observer = new IntersectionObserver(([entry]) => {
      if (entry) setBelow(!entry.isIntersecting && entry.boundingClientRect.top > 0);
    });
    observer.observe(current);
    return () => observer.disconnect();
  }, [heading]);
  return isBelow;
}
