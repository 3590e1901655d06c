import type { ReactNode } from 'react';
import { VisuallyHidden } from '../../ui/VisuallyHidden';

export function Formula({ children }: { readonly children: ReactNode }) {
  return <p className="formula">{children}</p>;
}

/** A figure with the sign before it; a line never ends between the two. */
export function Term({ sign, children }: { readonly sign?: string; readonly children: ReactNode }) {
  return (
    <>
      <span className="formula__term">
        {sign && <span className="formula__sign">{sign}</span>} {children}
      </span>{' '}
    </>
  );
}

export function Fraction({ of, over }: { readonly of: string; readonly over: string }) {
  return (
    <span className="fraction">
      <span>{of}</span>
      <VisuallyHidden> ÷ </VisuallyHidden>
      <span>{over}</span>
    </span>
  );
}
