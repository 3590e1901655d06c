import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { termsSchema } from '../../../terms/schema';
import { proposedOutcomes } from './proposed-outcomes';

const termsOf = (product: string) =>
  termsSchema.parse(
    JSON.parse(readFileSync(new URL(`../../../../public/terms/${product}.json`, import.meta.url), 'utf8')),
  );

it('proposes to leave out messages to numbers that cannot receive, and nothing else of the kind', () => {
  const values = ['delivered', 'failed', 'invalid number', '空号'];
  expect([...proposedOutcomes(values, termsOf('sms')).values()]).toEqual([
    'succeeded',
    'failed',
    'left-out',
    'left-out',
  ]);
  expect([...proposedOutcomes(['ok', 'system_error', 'busy', '空号'], termsOf('ccc')).values()]).toEqual([
    'succeeded',
    'failed',
    'succeeded',
    'succeeded',
  ]);
});

it('leaves open what it does not know, but for calls, of which only system_error counts', () => {
  const values = ['OK', '成功', 'timeout', 'kicked', '告警'];
  expect([...proposedOutcomes(values, termsOf('trtc')).values()]).toEqual([
    'succeeded',
    'succeeded',
    'failed',
    null,
    null,
  ]);
  expect([...proposedOutcomes(values, termsOf('ccc')).values()]).toEqual(values.map(() => 'succeeded'));
});
