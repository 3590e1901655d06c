import { startTransition, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { drawn } from '../ui/drawn';
import { ClaimPart } from './claim/ClaimPart';
import { LedgerPart } from './ledger/LedgerPart';
import { NotCountedPart } from './not-counted/NotCountedPart';
import { ReadingsPart } from './readings/ReadingsPart';
import { TermPart } from './term/TermPart';

const parts = Object.entries({ TermPart, ClaimPart, LedgerPart, NotCountedPart, ReadingsPart });

/** What the verdict rests on. One part after the other: all at once would leave a phone without an answer for a while. Paper has all, once this stands. */
export default function ResultParts() {
  const [count, setCount] = useState(1);
  useEffect(() => {
    if (count < parts.length)
      void drawn().then(() => startTransition(() => setCount((now) => Math.max(now, count + 1))));
  }, [count]);
  useEffect(() => {
    const all = () => flushSync(() => setCount(parts.length));
    window.addEventListener('beforeprint', all);
    return () => window.removeEventListener('beforeprint', all);
  }, []);
  return parts.slice(0, count).map(([name, Part]) => <Part key={name} />);
}
