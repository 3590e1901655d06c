import { expect, it } from 'vitest';
import { isAnswered, proposedAnswers } from './proposed-answers';

const zone = 'Asia/Tokyo';

it('fills in what can be seen to be right', () => {
  const proposed = proposedAnswers(
    [
      { kind: 'column', column: 'Went bad', samples: [], roles: ['start', 'end'], suggested: 'start' },
      { kind: 'column', column: 'Team', samples: [], roles: ['start', 'note'] },
      { kind: 'zone', suggested: null, samples: [] },
      { kind: 'encoding', candidates: [{ encoding: 'gb18030', preview: '' }] },
    ],
    { columns: { Old: 'note' } },
    { zone },
  );
  expect(proposed).toEqual({
    columns: { Old: 'note', 'Went bad': 'start', Team: 'ignore' },
    zone,
    encoding: 'gb18030',
  });
});

it('leaves open what would change figures without a trace', () => {
  const questions = [
    { kind: 'date-order', column: 'Start', samples: ['03/04/2026'] },
    { kind: 'duration-unit', column: 'Duration', samples: ['30'] },
    { kind: 'rate-scale', column: 'Rate', samples: ['1'] },
    { kind: 'maintenance', rows: [3] },
    { kind: 'open-end', row: 4, start: '2026-03-20T10:00', raw: '' },
    { kind: 'series', values: ['a', 'b'] },
  ] as const;
  const proposed = proposedAnswers(questions, {}, { zone });
  expect(proposed).toEqual({});
  for (const question of questions) expect(isAnswered(question, proposed)).toBe(false);
});

it('keeps what was answered', () => {
  const question = { kind: 'zone', suggested: 'UTC', samples: [] } as const;
  expect(proposedAnswers([question], { zone: 'Europe/Berlin' }, { zone }).zone).toBe('Europe/Berlin');
});

const counters = (...values: string[]) =>
  proposedAnswers([{ kind: 'counters', values }], {}, { zone }).counters;

it('tells counters by their names, where they tell', () => {
  expect(counters('requests_total', 'requests_failed_total')).toEqual({
    total: 'requests_total',
    failed: 'requests_failed_total',
  });
  expect(counters('全部', '成功')).toEqual({ total: '全部', successes: '成功' });
  expect(counters('a', 'b')).toBeUndefined();
});

it('takes two different counters, the total or not', () => {
  const question = { kind: 'counters', values: ['a', 'b'] } as const;
  expect(isAnswered(question, { counters: { total: 'a', failed: 'b' } })).toBe(true);
  expect(isAnswered(question, { counters: { total: '', failed: 'a', successes: 'b' } })).toBe(true);
  expect(isAnswered(question, { counters: { total: 'a', failed: 'a' } })).toBe(false);
  expect(isAnswered(question, { counters: { total: 'a' } })).toBe(false);
});

it('takes an end, or that the incident is left out', () => {
  const question = { kind: 'open-end', row: 4, start: '2026-03-20T10:00', raw: '' } as const;
  expect(isAnswered(question, { openEnds: { 4: '11:00' } })).toBe(true);
  expect(isAnswered(question, { openEnds: { 4: null } })).toBe(true);
  expect(isAnswered(question, { openEnds: { 4: ' ' } })).toBe(false);
});
