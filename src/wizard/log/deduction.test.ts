import { expect, it } from 'vitest';
import { noDeduction, readDeduction } from './deduction';

const read = (texts: Partial<typeof noDeduction>) => readDeduction({ ...noDeduction, ...texts });

it('leaves the messages to valid numbers', () => {
  expect(read({ sent: '１０万', nonexistent: '1,200', switchedOff: '300', blocked: '20' })).toMatchObject({
    ok: true,
    value: { valid: 98_480, counts: { sent: 100_000, terminal: 0 } },
  });
});

it('names the fields that cannot be read', () => {
  expect(read({})).toEqual({ ok: false, wrong: ['sent'] });
  expect(read({ sent: '100', blocked: 'x', terminal: '-1' })).toEqual({
    ok: false,
    wrong: ['terminal', 'blocked'],
  });
});

it('refuses to deduct more than was sent', () => {
  expect(read({ sent: '100', nonexistent: '60', blocked: '50' })).toEqual({ ok: false, wrong: ['sent'] });
});
