import type { ReactNode } from 'react';

/** What has come about without JSX, such as a sentence of `<Trans>`, set as all other texts are. */
export function Typeset({ children }: { readonly children?: ReactNode }) {
  return <>{children}</>;
}
