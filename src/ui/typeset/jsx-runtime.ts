import { jsx as element, jsxs as elements } from 'react/jsx-runtime';
import { keepWhole } from './whole';

/** What JSX is compiled to: React's own, with the texts set. */

export { Fragment } from 'react/jsx-runtime';
export type { JSX } from 'react';

export const jsx: typeof element = (type, props, key) => element(type, keepWhole(type, props), key);
export const jsxs: typeof elements = (type, props, key) => elements(type, keepWhole(type, props), key);
