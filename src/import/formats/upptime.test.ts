import { expect, it } from 'vitest';
import { fixture, json, shown, sms } from '../fixtures/sources/fixture';
import { upptime } from './upptime';

it('refuses the minutes of a day, which lie in no slice', () => {
  expect(shown(upptime, fixture('upptime.json'))).toEqual({
    entries: [],
    refused: ['1 no-time dailyMinutesDown', '3 no-time dailyMinutesDown'],
    passedOver: ['no-downtime 2'],
    questions: [],
    doubts: ['probe-not-attempt', 'no-time-of-day'],
  });
  expect(shown(upptime, fixture('upptime.json'), {}, sms).refused[0]).toBe(
    '1 interval-for-counts dailyMinutesDown',
  );
});

it('names a day whose minutes are none, and a site that is none', () => {
  const sites = [{ dailyMinutesDown: { '2026-03-20': '21' } }, 'rooms', { slug: 'rooms' }];
  expect(shown(upptime, json(sites)).refused).toEqual([
    '1 unreadable-duration dailyMinutesDown',
    '2 not-an-object',
    '3 not-an-object dailyMinutesDown',
  ]);
});
