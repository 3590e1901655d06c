import type { ComponentType } from 'react';
import { missingStyles } from './missing-styles';

interface Module<Props> {
  readonly default: ComponentType<Props>;
}

/** A component that comes in a file of its own, which can be asked for ahead of it. */
export interface PartToCome<Props> {
  readonly ask: () => Promise<Module<Props>>;
  /** null: it has not come yet. */
  readonly here: () => ComponentType<Props> | null;
}

export function partToCome<Props>(load: () => Promise<Module<Props>>): PartToCome<Props> {
  let component: ComponentType<Props> | null = null;
  return {
    ask: async () => {
      await missingStyles.ask();
      const module = await load();
      component = module.default;
      return module;
    },
    here: () => component,
  };
}
