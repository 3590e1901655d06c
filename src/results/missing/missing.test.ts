import { expect, it } from 'vitest';
import { newDraft, newEntry, type Draft } from '../../case/draft';
import { readDraft } from '../../case/read-draft';
import { namedDraft, termsOf } from '../../working/named-result.test-support';
import { isUntouched, wants } from './missing';

const terms = termsOf('trtc');
const wanted = (draft: Draft) => wants(readDraft(draft, terms, '2026-05-20'));

it('asks an empty draft for what a result rests on', () => {
  const draft = newDraft('trtc', 'draft');
  expect(isUntouched(draft)).toBe(true);
  expect(wanted(draft).map(({ step, field, isMissing }) => [step, field, isMissing])).toEqual([
    ['purchase', 'startDate', true],
    ['purchase', 'months', true],
    ['fees', 'consumed', true],
  ]);
});

it('asks nothing of a complete one', () => {
  expect(wanted(namedDraft('trtc-a-day-too-late'))).toEqual([]);
});

it('names the row and the field that cannot be used', () => {
  const draft = namedDraft('trtc-same-outage-in-a-part-month');
  const blank = newEntry('interval', 'blank');
  const log = [...draft.log, blank, { ...blank, id: 'bad', start: '2019-03-21 10:00', end: 'noon-ish' }];
  const changed = { ...draft, log, asOf: 'some day' };
  expect(isUntouched(changed)).toBe(false);
  expect(wanted(changed)).toEqual([
    { step: 'log', field: 'end', row: 3, isMissing: false },
    { step: 'result', field: 'asOf', row: null, isMissing: false },
  ]);
});
