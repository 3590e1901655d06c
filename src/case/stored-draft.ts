import { Checker, isObject } from './checker';
import type { Draft } from './draft';
import { draftContent } from './draft-content';
import { draftVersion, migrate } from './migrations/migrate';

/** A draft as the browser keeps it: its file with what tells it and its rows from others. */
export function storedForm(draft: Draft): object {
  return { format: 'sla-draft', version: draftVersion, ...draft };
}

/** What the browser kept, as a draft; null for anything that is none: another version wrote it, or it was damaged. */
export function storedDraft(value: unknown): Draft | null {
  if (!isObject(value)) return null;
  // The first drafts carried no version
  const { id, changedAt, version = 0, ...rest } = value;
  if (typeof id !== 'string' || typeof changedAt !== 'number') return null;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 0 || version > draftVersion)
    return null;
  const content = draftContent(new Checker(), migrate(rest, version), { kinds, rowIds: 'own' });
  return content && { ...content, id, changedAt };
}

const kinds = ['interval', 'unit', 'count'] as const;
