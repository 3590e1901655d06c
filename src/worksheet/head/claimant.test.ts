import { expect, it } from 'vitest';
import { claimantOf } from './claimant';

it('prints who claims on a line each, without what would make it read as another', () => {
  const claimant = {
    account: '1000\u202E4321\u202C',
    contact: ' Li\u0007\nops@example.com',
    reference: '\u200F',
  };
  expect(claimantOf({ claimant })).toEqual({
    account: '10004321',
    contact: 'Li ops@example.com',
    reference: '',
  });
});

it.each([undefined, null, 'Li', { contact: 7 }])('leaves blank what is not given: %j', (claimant) => {
  expect(claimantOf({ claimant })).toEqual({ account: '', contact: '', reference: '' });
});
