import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newDraft } from '../../case/draft';
import { openedFile } from '../../case/opened-file';
import { assess } from '../../domain';
import { calendar, namedDraft, namedResult, termsOf } from '../../working/named-result.test-support';
import { readCase } from '../../case/read-case';
import { savedFile } from './saved-file';

const names = readdirSync(new URL('../../cli/cases/', import.meta.url))
  .filter((file) => file.endsWith('.case.json'))
  .map((file) => file.replace('.case.json', ''));

describe('a complete case', () => {
  it.each(names)('%s, saved, is a case file of the same assessment', (name) => {
    const draft = {
      ...namedDraft(name),
      title: ' To be filed ',
      claimant: { account: '1', contact: '', reference: '' },
    };
    const terms = termsOf(draft.product);
    const file = savedFile(draft, terms, '2026-01-01');
    expect(file.open).toBe(0);
    const json: unknown = JSON.parse(file.text);
    expect(json).toMatchObject({ format: 'sla-case', title: 'To be filed', claimant: { account: '1' } });
    const reading = readCase(json, () => terms);
    if (!reading.ok) throw new Error(JSON.stringify(reading.problems));
    expect(assess(terms, reading.value, calendar).assessment).toEqual(namedResult(name).assessment);
  });

  it('without a day of its own is told as of the day on which it was saved', () => {
    const draft = { ...namedDraft('trtc-agreement-example-full-march'), asOf: '' };
    expect(savedFile(draft, termsOf('trtc'), '2026-01-01').text).toContain('"asOf": "2026-01-01"');
  });
});

describe('an incomplete one', () => {
  const draft = {
    ...newDraft('trtc', 'd'),
    purchase: { ...newDraft('trtc', 'd').purchase, startDate: 'soon' },
  };

  it('is saved as it was typed, and counts what is open', () => {
    const file = savedFile(draft, termsOf('trtc'), '2026-01-01');
    // The start, the months and the fee
    expect(file.open).toBe(3);
    const opening = openedFile(new TextEncoder().encode(file.text), termsOf, 'd');
    expect(opening).toEqual({ ok: true, isComplete: false, draft });
  });
});

const nameOf = (title: string, startDate = '') =>
  savedFile(
    { ...newDraft('trtc', 'd'), title, purchase: { ...newDraft('trtc', 'd').purchase, startDate } },
    termsOf('trtc'),
    '2026-01-01',
  ).name;

describe('its name', () => {
  it.each([
    ['', '2024年4月1日', 'trtc-2024-04-01.sla.json'],
    ['', 'soon', 'trtc-draft.sla.json'],
    ['三月故障', '2024-04-01', 'trtc-三月故障.sla.json'],
    [' a/b\\c: "d"?* <e>|f. ', '', 'trtc-a b c d e f.sla.json'],
    ['../../etc', '', 'trtc-etc.sla.json'],
    ['cod\u202Egnp.exe\u0000', '', 'trtc-codgnp.exe.sla.json'],
    ['...', '2024-04-01', 'trtc-2024-04-01.sla.json'],
    ['🎈'.repeat(100), '', `trtc-${'🎈'.repeat(60)}.sla.json`],
  ])('of the title %j and the start %j', (title, startDate, name) => {
    expect(nameOf(title, startDate)).toBe(name);
  });
});
