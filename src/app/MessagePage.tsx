import type { ReactNode } from 'react';
import { Part } from '../ui/Part';
import { Sheet } from '../ui/Sheet';
import './MessagePage.css';

interface MessagePageProps {
  readonly title: string;
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** A page that only says something, and where to go from there. */
export function MessagePage({ title, actions, children }: MessagePageProps) {
  return (
    <Sheet>
      <Part className="message">
        <h1>{title}</h1>
        {children}
        <div className="message__actions">{actions}</div>
      </Part>
    </Sheet>
  );
}
