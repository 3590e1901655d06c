import type { ReactNode } from 'react';

/** Boxes to tick with a pen. */
export function CheckList({ children }: { readonly children: ReactNode }) {
  return <ul className="check-list">{children}</ul>;
}

export function ToCheck({ children }: { readonly children: ReactNode }) {
  return (
    <li>
      <svg width="12" height="12" aria-hidden="true">
        <rect x="1" y="1" width="10" height="10" />
      </svg>
      <span>{children}</span>
    </li>
  );
}
