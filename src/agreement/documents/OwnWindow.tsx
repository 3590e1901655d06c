import type { ReactNode } from 'react';

interface OwnWindowProps {
  /** null: the agreement states none, and none is made up. */
  readonly address: string | null;
  readonly children: ReactNode;
}

/** A page of the vendor's, in a window of its own. */
export function OwnWindow({ address, children }: OwnWindowProps) {
  if (address === null) return children;
  return (
    <a href={address} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  );
}
