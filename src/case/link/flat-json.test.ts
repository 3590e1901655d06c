import { expect, it } from 'vitest';
import { isFlatJson } from './flat-json';

it('takes lists as deep as a link’s', () => {
  expect(isFlatJson('[[1,[[["a"]]]]]')).toBe(false);
  expect(isFlatJson('[1,[2,[3,[4]],[[5],[6]]],[7]]')).toBe(true);
  expect(isFlatJson('[{}]')).toBe(false);
});

const lists = (count: number) => `[${Array(count).fill('[]').join()}]`;

it('takes no more of them than a link has', () => {
  expect(isFlatJson(lists(1350))).toBe(true);
  expect(isFlatJson(lists(1400))).toBe(false);
});

it('passes over what stands in a text', () => {
  expect(isFlatJson(String.raw`["[[[[[{", "\"[[[[[{", "\\"]`)).toBe(true);
  expect(isFlatJson(String.raw`["\\", {}]`)).toBe(false);
});
