import { jsxDEV as element } from 'react/jsx-dev-runtime';
import { keepWhole } from './whole';

/** What JSX is compiled to in development. */

export { Fragment } from 'react/jsx-dev-runtime';
export type { JSX } from 'react';

export const jsxDEV: typeof element = (type, props, ...rest) =>
  element(type, keepWhole(type, props), ...rest);
