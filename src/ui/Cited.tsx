import type { ReactNode } from 'react';
import './Cited.css';
import { Marks } from './Marks';

interface CitedProps {
  readonly text: string;
  /** The marks of what the text rests on. */
  readonly children: ReactNode;
}

/** A text with its references, which stand before the full stop where it has one. */
export function Cited({ text, children }: CitedProps) {
  const stop = /[。.]$/.exec(text)?.[0] ?? '';
  return (
    <>
      {text.slice(0, text.length - stop.length)}{' '}
      <span className={stop && 'cited__end'}>
        <Marks>{children}</Marks>
        {stop}
      </span>
    </>
  );
}
