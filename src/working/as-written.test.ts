import { expect, it } from 'vitest';
import { noteLine, titleLine, writtenField } from './as-written';

const file = {
  title: ' Line A\u202E\nBeijing ',
  log: [{ start: '2026-04-05T01:00', note: 'rooms\u0007\n\u2067frozen\u2069 ' }, { note: 7 }, 'text', null],
};

it('gives the texts of an entry as the case file holds them', () => {
  expect(writtenField(file, 0, 'start')).toBe('2026-04-05T01:00');
  expect(writtenField(file, 0, 'note')).toBe('rooms\u0007\n\u2067frozen\u2069 ');
});

it.each([1, 2, 3, 4])('finds no text where there is none: %i', (entry) => {
  expect(writtenField(file, entry, 'note')).toBeNull();
  expect(noteLine(file, entry)).toBe('');
});

it('finds none in a file without log and title', () => {
  expect(writtenField({}, 0, 'end')).toBeNull();
  expect(titleLine({})).toBe('');
});

it('writes note and title on a line, without what would make it read as another', () => {
  expect(noteLine(file, 0)).toBe('rooms frozen');
  expect(titleLine(file)).toBe('Line A Beijing');
});
