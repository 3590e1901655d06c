import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { storedDraft, storedForm } from '../stored-draft';
import { draftVersion, migrate } from './migrate';

const folder = new URL('./', import.meta.url);
const fixtures = new URL('../fixtures/', folder);
const fixture = (name: string): unknown => JSON.parse(readFileSync(new URL(name, fixtures), 'utf8'));

describe('migrations', () => {
  it('are numbered from 1 without a gap', () => {
    const numbers = readdirSync(folder)
      .filter((file) => /^\d/.test(file))
      .map((file) => file.slice(0, 4));
    const all = Array.from({ length: draftVersion }, (_, index) => `${String(index + 1).padStart(3, '0')}-`);
    expect(numbers.toSorted()).toEqual(all);
  });

  it('each begins at a version that has a fixture, and so has the present one', () => {
    const found = readdirSync(fixtures).flatMap((file) => /^draft-v(\d+)\./.exec(file)?.[1] ?? []);
    const all = Array.from({ length: draftVersion + 1 }, (_, version) => String(version));
    expect(found.toSorted()).toEqual(all);
  });

  it('change nothing in a draft of the present version', () => {
    const draft = { a: 1 };
    expect(migrate(draft, draftVersion)).toEqual(draft);
  });
});

describe('a draft that the browser kept', () => {
  const first = storedDraft(fixture('draft-v0.json'));

  it('before drafts had a version opens with all that was typed', () => {
    expect(first).toMatchObject({
      id: 'k3m1-a9',
      title: 'Rooms in April',
      claimant: { account: '', contact: '', reference: '' },
      purchase: { startDate: '2024年4月1日', until: 'months', months: '３', endDate: 'left over' },
      log: [
        { id: 'r1', kind: 'interval', end: '下午4时50分', exclusion: '4.10', note: ' planned ' },
        { id: 'r2', kind: 'unit', successRate: 'half', requests: '1,200' },
      ],
      fees: { consumed: '1.2万', each: true, byMonth: { '2024-04-01': { consumed: '4000', deducted: '' } } },
      changedAt: 1_714_000_000_000,
    });
  });

  it('keeps the claimant that it had', () => {
    const claimant = { account: '1', contact: '2', reference: '3' };
    expect(storedDraft({ ...first, claimant })?.claimant).toEqual(claimant);
  });

  it('in the present form opens as it is', () => {
    if (!first) throw new Error('not read');
    expect(storedForm(first)).toMatchObject({ format: 'sla-draft', version: draftVersion });
    expect(storedDraft(structuredClone(storedForm(first)))).toEqual(first);
  });

  it.each([
    ['of a newer version', { ...first, version: draftVersion + 1 }],
    ['of no version', { ...first, version: 'one' }],
    ['without its id', { ...first, id: undefined }],
    ['without its time', { ...first, changedAt: undefined }],
    ['damaged', { ...first, fees: null }],
    ['that is none', 'draft'],
  ])('%s is not opened', (_, value) => {
    expect(storedDraft(value)).toBeNull();
  });
});
