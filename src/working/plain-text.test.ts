import { expect, it } from 'vitest';
import { oneLine, plainText, shortened } from './plain-text';

it('leaves out what turns the direction of writing, and what no one sees', () => {
  expect(plainText('1000\u202E4321\u202C \u2066a\u2069\u200F')).toBe('10004321 a');
  expect(plainText('a\u0007b\u0000\u0085\u007F')).toBe('ab');
  expect(plainText('1\u00A0CNY')).toBe('1 CNY');
});

it('keeps lines and columns of what is written in several', () => {
  expect(plainText('一行\r\n二行\t三')).toBe('一行\n二行\t三');
});

it('makes one line of what was pasted', () => {
  expect(oneLine(' INC\u0007-7\r\n\u202Eabc\u2029d\t')).toBe('INC -7 abc d');
  expect(oneLine('\u2067\u00A0')).toBe('');
});

it('cuts between characters, not through one', () => {
  expect(shortened('👩‍💻👩‍💻👩‍💻', 3)).toBe('👩‍💻👩‍💻👩‍💻');
  expect(shortened('👩‍💻👩‍💻👩‍💻', 2)).toBe('👩‍💻…');
  expect(shortened('rooms frozen', 7)).toBe('rooms…');
});
