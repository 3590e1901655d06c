/** Whether a file's first lines are those of a case, whole or still being written. One that cannot be read is none. */
export async function isCaseFile(file: File): Promise<boolean> {
  try {
    const head = await file.slice(0, 2000).text();
    return /^\uFEFF?\s*\{/.test(head) && /"format"\s*:\s*"sla-(?:case|draft)"/.test(head);
  } catch {
    return false;
  }
}
