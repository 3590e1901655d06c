import { Children, type ReactNode } from 'react';

/** Short sentences one after the other; each is a unit that the eye can find. */
export function Said({ children }: { readonly children: ReactNode }) {
  return Children.map(children, (sentence) =>
    sentence === null || sentence === undefined || typeof sentence === 'boolean' ? null : (
      <>
        <span className="said">{sentence}</span>{' '}
      </>
    ),
  );
}
