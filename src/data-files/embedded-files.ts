/**
 * The edition that is one file carries inside itself what lies beside the page elsewhere: data files by their path, and
 * workers by the name of their script, in one block of JSON that `scripts/build/one-file.ts` writes.
 */
let files: Readonly<Record<string, string>> | undefined;

/** The text of such a file; undefined where the page carries none of that name. */
export function embeddedFile(name: string): string | undefined {
  files ??= JSON.parse(document.getElementById('embedded-files')?.textContent ?? '{}');
  return files?.[name];
}
