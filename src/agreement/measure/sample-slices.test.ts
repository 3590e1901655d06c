import { expect, it } from 'vitest';
import { sampleSlices } from './sample-slices';

const common = {
  kind: 'timeslices',
  attempt: { name: { zh: '请求', en: 'request', ja: 'リクエスト' }, clause: '1.4' },
  minimum: { minutes: 0, clause: '1.5' },
  total: { clause: '1.6' },
} as const;

const lost = (measure: Parameters<typeof sampleSlices>[0]) =>
  sampleSlices(measure)
    .filter((slice) => slice.lost)
    .map(({ time, rate }) => `${time} ${rate}`);

it('a slice at the limit itself is not lost', () => {
  const breach = { kind: 'below', rate: '99%', clause: '1.5' } as const;
  expect(lost({ ...common, slice: { minutes: 5, clause: '1.5' }, breach })).toEqual([
    '10:15 97%',
    '10:20 40%',
    '10:25 0%',
    '10:30 0%',
    '10:35 12%',
  ]);
});

it('where one success saves a slice, only those without any are lost', () => {
  const breach = { kind: 'all-failed', clause: '1.4' } as const;
  expect(lost({ ...common, slice: { minutes: 1, clause: '1.4' }, breach })).toEqual(['10:05 0%', '10:06 0%']);
});
