import type { ReactNode } from 'react';
import { Mark } from './Mark';
import { useWords } from './words';

/** A reference to one of our readings (R1, R2 …). What it opens is phrasing content. */
export function Reading({ code, children }: { readonly code: string; readonly children?: ReactNode }) {
  const words = useWords();
  return (
    <Mark kind="reading" text={code} name={words.reading(code)}>
      {children}
    </Mark>
  );
}
