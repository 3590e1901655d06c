import { startTransition, useEffect, useState, type RefObject } from 'react';

/** Whether an element has ever been within a quarter of a screen from what the reader sees. */
export function useHasComeNear(of: RefObject<Element | null>): boolean {
  const [hasComeNear, setComeNear] = useState(false);
  useEffect(() => {
    const { current } = of;
    if (!current) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        // What is drawn for it is drawn in pieces, and what stood there stays meanwhile.
        startTransition(() => setComeNear(true));
      },
      { rootMargin: '25% 0%' },
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, [of]);
  return hasComeNear;
}
