import type { EntryFindingCode, Finding } from '../domain';

/** What the findings say of each entry that they name, by its index in the log. */
export function codesByEntry(findings: readonly Finding[]): Map<number, EntryFindingCode[]> {
  const codes = new Map<number, EntryFindingCode[]>();
  for (const finding of findings) {
    if (!('entries' in finding)) continue;
    for (const entry of finding.entries) {
      const known = codes.get(entry);
      if (known) known.push(finding.code);
      else codes.set(entry, [finding.code]);
    }
  }
  return codes;
}
