import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fifthAgreement } from '../../../e2e/fifth-agreement';
import { calendarSchema } from '../../calendar/schema';
import { readCase } from '../../case/read-case';
import { assess } from '../../domain';
import { termsSchema } from '../../terms/schema';
import { exampleCase } from './example-case';

const read = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../../public/${path}.json`, import.meta.url), 'utf8'));
const calendar = calendarSchema.parse(read('calendars/cn'));

it.each([
  ['trtc', '99.8958', 10, '100.00'],
  ['ccc', '99.4900', 10, '100.00'],
  ['im', '98.9986', 10, '100.00'],
  ['sms', '94.9900', 10, '100.00'],
  // 230 of the 44,640 minutes of 17 March to 16 April
  ['live', '99.4847', 15, '150.00'],
])(
  'the example of %s only just falls below the commitment, and can be claimed',
  (id, percent, credit, amount) => {
    const terms = termsSchema.parse(id === 'live' ? fifthAgreement() : read(`terms/${id}`));
    const reading = readCase(exampleCase(terms), () => terms);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    const { months } = assess(terms, reading.value, calendar).assessment;
    const due = months.filter((month) => month.credit.expected > 0);
    expect(due.map((month) => [month.availability?.percent, month.credit.expected, month.amount])).toEqual([
      [percent, credit, amount],
    ]);
    expect(due[0]?.claim).toMatchObject({ opensOn: '2026-05-12', status: 'open', provisional: false });
  },
);
