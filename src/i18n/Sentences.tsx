import { jsxs } from '#typeset/jsx-runtime';
import { Children, Fragment, type ReactNode } from 'react';
import { useLanguage } from './use-language';

/** Sentences set one after the other; Chinese and Japanese put no space between them. */
export function Sentences({ children }: { readonly children: ReactNode }) {
  const isSpaced = useLanguage() === 'en';
  const sentences = Children.toArray(children);
  // In place of an array, so that each text needs no key.
  return jsxs(Fragment, {
    children: sentences.flatMap((sentence, index) => (index > 0 && isSpaced ? [' ', sentence] : [sentence])),
  });
}
