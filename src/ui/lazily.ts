import { createElement, lazy, useState, type ComponentType } from 'react';
import { drawn } from './drawn';
import type { PartToCome } from './part-to-come';

/** As React's `lazy`, but what has come already is drawn at once: what waits, however shortly, shows its fallback for a while. */
export function lazily<Props extends object>(part: PartToCome<Props>): ComponentType<Props> {
  const Later: ComponentType<Props> = lazy(part.ask);
  return function Lazily(props: Props) {
    // Once chosen it stays: another component would be mounted anew.
    const [{ Part }] = useState(() => ({ Part: part.here() ?? Later }));
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
