import type { JsonObject } from '../checker';
import { versionAndClaimant } from './001-version-and-claimant';

/**
 * The first brings a draft from version 0 to 1, the next from 1 to 2, and so on: none left out, none changed once a draft
 * was written by it. What they are given may be anything that claims to be such a draft: the reader judges it afterwards.
 */
const migrations: readonly ((draft: JsonObject) => JsonObject)[] = [versionAndClaimant];

/** The version in which drafts are written. */
export const draftVersion = migrations.length;

export function migrate(draft: JsonObject, from: number): JsonObject {
  return migrations.slice(from).reduce((older, migration) => migration(older), draft);
}
