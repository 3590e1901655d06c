import type { ReactNode } from 'react';
import './Specimen.css';

interface SpecimenProps {
  /** The part and its state, as the code calls them. */
  readonly of: string;
  readonly state?: 'hover' | 'focus';
  /** Alone in its row. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** A part in one of its states, with its name. */
export function Specimen({ of, state, wide, children }: SpecimenProps) {
  const classes = ['specimen', state && `is-${state}`, wide && 'specimen--wide'].filter(Boolean).join(' ');
  return (
    <div className={classes}>
      <p className="specimen__name" lang="en">
        <code>{of}</code>
      </p>
      {children}
    </div>
  );
}

/** The same in the light and in the dark, whatever the page is in. */
export function LightAndDark({ children }: { readonly children: (scheme: string) => ReactNode }) {
  return (
    <div className="light-and-dark">
      {['light', 'dark'].map((scheme) => (
        <div key={scheme} className="scheme" style={{ colorScheme: scheme }}>
          {children(scheme)}
        </div>
      ))}
    </div>
  );
}
