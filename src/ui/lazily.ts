import { createElement, lazy, useState, type ComponentType } from 'react';
import { drawn } from './drawn';
import type { PartToCome } from './part-to-come';

let tries = 0;

/** React keeps a failure for good: from now on, what could not be had is asked for anew by who next wants it. */
export function tryAnew(): void {
  tries++;
}

/** As React's `lazy`, but what has come already is drawn at once: what waits, however shortly, shows its fallback for a while. */
export function lazily<Props extends object>(part: PartToCome<Props>): ComponentType<Props> {
  let Later: ComponentType<Props>;
  let tried = -1;
  const later = () => {
    if (tried !== tries) Later = lazy(part.ask);
    tried = tries;
    return Later;
  };
  return function Lazily(props: Props) {
    // Once chosen it stays: another component would be mounted anew.
    const [Part] = useState<ComponentType<Props>>(() => part.here() ?? later());
    return createElement(Part, props);
  };
}

/** What has not come yet is asked for when what stands around it is on the screen. */
export function afterDrawing<Props extends object>(part: PartToCome<Props>): ComponentType<Props> {
  return lazily({
    ...part,
    ask: async () => {
      await drawn();
      return part.ask();
    },
  });
}
