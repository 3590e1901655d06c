import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { newDraft, newEntry, type Draft } from '../../case/draft';
import { readDraft } from '../../case/read-draft';
import { languages } from '../../i18n/languages';
import { namedDraft, termsOf } from '../../working/named-result.test-support';
import { fields, isUntouched, wants } from './missing';

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
    { step: 'log', field: 'end', row: 3, isMissing: false, code: 'not-an-instant', values: {} },
    { step: 'result', field: 'asOf', row: null, isMissing: false, code: 'not-a-date', values: {} },
  ]);
});

it.each(languages)('calls a field what the form calls it, in %s', (language) => {
  const words = (area: string) =>
    JSON.parse(readFileSync(new URL(`../../../locales/${language}/${area}.json`, import.meta.url), 'utf8'));
  const form = words('wizard');
  const named: Readonly<Record<string, string>> = { ...form.columns, ...form.fields };
  const { field } = words('results').missing;
  const shared = fields.filter((name) => named[name] !== undefined);
  expect(shared).toContain('consumed');
  expect(shared.map((name) => field[name].toLowerCase())).toEqual(
    shared.map((name) => named[name]?.toLowerCase()),
  );
});
