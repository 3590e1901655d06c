import { expect, it } from 'vitest';
import { exampleDays, exampleMonths, exampleStart } from './month-cuts';

it('cuts the example as the agreements do', () => {
  expect(exampleStart).toBe('2026-03-17');
  expect(exampleDays).toBe(92);
  expect(exampleMonths('calendar')).toEqual([15, 30, 31, 16]);
  expect(exampleMonths('anniversary')).toEqual([31, 30, 31]);
});
