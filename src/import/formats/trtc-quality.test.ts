import { expect, it } from 'vitest';
import { fixture, json, shown, sms } from '../fixtures/sources/fixture';
import { trtcQuality } from './trtc-quality';

it('refuses hours, which say nothing of their twelve slices', () => {
  expect(shown(trtcQuality, fixture('trtc-quality.json'))).toEqual({
    entries: [],
    refused: ['1 coarser-than-slice joinSuccessRate', '3 coarser-than-slice joinSuccessRate'],
    passedOver: ['no-downtime 2', 'blank 4'],
    questions: [],
    doubts: ['coarser-than-slice', 'gaps-unknown'],
  });
});

it('takes steps that are no longer than a slice, whatever the order of columns', () => {
  const rows = [
    [97, 1773972000],
    [99.5, 1773972300],
  ].map((RowValue) => ({ RowValue }));
  const answer = { Data: { Series: [{ Columns: ['joinSuccessRate', 'time'], Values: rows }] } };
  expect(trtcQuality.recognises(json(answer))).toBe(true);
  expect(shown(trtcQuality, json(answer)).entries).toEqual([
    '1 unit 2026-03-20T02:00:00Z 97',
    '2 unit 2026-03-20T02:05:00Z 99.5',
  ]);
});

it('names what cannot be read, and has no place where messages are counted', () => {
  const Values = [{ RowValue: [1773972000, 'high'] }, { RowValue: 3 }, { RowValue: [] }];
  const answer = json({ Series: [{ Columns: ['time', 'joinSuccessRate'], Values }, {}] });
  expect(shown(trtcQuality, answer).refused).toEqual([
    '1 unreadable-rate joinSuccessRate',
    '2 not-an-object RowValue',
    '3 no-start time',
    '4 not-an-object Values',
  ]);
  expect(shown(trtcQuality, fixture('trtc-quality.json'), {}, sms).refused).toHaveLength(4);
});
