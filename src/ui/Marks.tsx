import type { ReactNode } from 'react';

/** Marks beside each other, with a space between two, far enough apart to be pressed. */
export function Marks({ children }: { readonly children: ReactNode }) {
  return <span className="marks">{children}</span>;
}
