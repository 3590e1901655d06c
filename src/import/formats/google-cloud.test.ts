import { expect, it } from 'vitest';
import { fixture, shown } from '../fixtures/sources/fixture';
import { googleCloud } from './google-cloud';

it('reads announced incidents, passes notices over, and asks for the end of an open one', () => {
  expect(shown(googleCloud, fixture('google-cloud.json'))).toEqual({
    entries: [
      '1 interval 2026-03-20T02:00:00+00:00 2026-03-20T05:40:00+00:00 Multiple Products · Elevated latency in one region',
    ],
    refused: ['3 still-open'],
    passedOver: ['no-downtime 2'],
    questions: ['open-end'],
    doubts: ['announced-times'],
  });
});
