import { useState } from 'react';
import './Wash.css';

/** A figure that washes blue when it changes and dries. The first one shown is dry. */
export function Wash({ children }: { readonly children: string }) {
  const [shown, setShown] = useState({ text: children, changes: 0 });
  if (shown.text !== children) setShown({ text: children, changes: shown.changes + 1 });
  // The key makes a new element, and so a new animation, of every change.
  return (
    <span key={shown.changes} className={shown.changes > 0 ? 'wash' : undefined}>
      {children}
    </span>
  );
}
