import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { FlushEnd } from './FlushEnd';

it.each([
  ['630.00元（CNY）', true],
  ['630.00 CNY', false],
  ['（北京时间）起', false],
])('lets the empty half of a last bracket hang, and nothing else: %s', (text, hangs) => {
  expect(renderToStaticMarkup(<FlushEnd>{text}</FlushEnd>).includes('flush-end')).toBe(hangs);
});
