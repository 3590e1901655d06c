import { Children, type ReactNode } from 'react';
import { useLanguage } from '../../i18n/use-language';

/** Short sentences one after the other; each is a unit that the eye can find. Full-width stops have their room in them. */
export function Said({ children }: { readonly children: ReactNode }) {
  const gap = useLanguage() === 'en' ? ' ' : '';
  return Children.map(children, (sentence) =>
    sentence === null || sentence === undefined || typeof sentence === 'boolean' ? null : (
      <>
        <span className="said">{sentence}</span>
        {gap}
      </>
    ),
  );
}
