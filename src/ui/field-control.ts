import { createContext, use } from 'react';

/** What ties a control to the label, hint, error and echo of the field around it. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

export const FieldContext = createContext<FieldControl | null>(null);

/** Empty outside a field: a cell of a table brings its own `id` and `aria-label`. */
export function useFieldControl(): Partial<FieldControl> {
  return use(FieldContext) ?? {};
}
