import type { Archive } from './archive';
import { TagWatch } from './tag-watch';

/**
 * A workbook's texts as an archive that packs none of them. read-excel-file unpacks what is large in workers of `blob:`
 * addresses, which a page with a strict content security policy may not start; here is nothing left to unpack. Throws at
 * XML that it would take hours over.
 */
export async function storedArchive(archive: Archive): Promise<Blob> {
  const files: BlobPart[] = [];
  const contents: BlobPart[] = [];
  let at = 0;
  let contentsSize = 0;
  const names = [...archive.sizes.keys()].filter((name) => /^(?!customXml\/).*\.xml(\.rels)?$/s.test(name));
  for (const name of names) {
    const label = new TextEncoder().encode(name);
    const blocks: BlobPart[] = [];
    const watch = new TagWatch();
    for await (const { bytes } of archive.blocks(name)) {
      watch.push(bytes);
      blocks.push(new Uint8Array(bytes));
    }
    const size = archive.sizes.get(name) ?? 0;
    // Version, flags (names in UTF-8), method, time, day, checksum, packed and unpacked size, length of the name, of more
    const about = [2, 20, 2, 0x0800, 2, 0, 2, 0, 2, 0, 4, 0, 4, size, 4, size, 2, label.length, 2, 0];
    files.push(numbers(4, 0x04034b50, ...about), label, ...blocks);
    const entry = numbers(4, 0x02014b50, 2, 20, ...about, 2, 0, 2, 0, 2, 0, 4, 0, 4, at);
    contents.push(entry, label);
    contentsSize += entry.length + label.length;
    at += 30 + label.length + size;
  }
  const count = names.length;
  const end = numbers(4, 0x06054b50, 2, 0, 2, 0, 2, count, 2, count, 4, contentsSize, 4, at, 2, 0);
  return new Blob([...files, ...contents, end]);
}

/** Numbers as a zip archive writes them, given as pairs of how many bytes each takes and what it is. */
function numbers(...pairs: readonly number[]): Uint8Array<ArrayBuffer> {
  const bytes: number[] = [];
  for (let at = 0; at < pairs.length; at += 2)
    for (
      let byte = 0, rest = pairs[at + 1] ?? 0;
      byte < (pairs[at] ?? 0);
      byte++, rest = Math.floor(rest / 256)
    )
      bytes.push(rest % 256);
  return Uint8Array.from(bytes);
}
