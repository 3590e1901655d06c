import { crc32, deflateRawSync } from 'node:zlib';

/** A file in a zip archive, and what the archive says of it, true or not. */
export interface Member {
  readonly name: string;
  readonly content: Buffer;
  readonly method?: number;
  /** Bytes, packed and unpacked, as the archive declares them. */
  readonly packed?: number;
  readonly unpacked?: number;
  /** Where the table of contents says that it begins. */
  readonly at?: number;
}

/** A zip archive that may lie: `count` and `contentsAt` as its end declares them. */
export function archiveOf(
  members: readonly Member[],
  { count = members.length, contentsAt }: { readonly count?: number; readonly contentsAt?: number } = {},
): Buffer {
  const parts: Buffer[] = [];
  const contents: Buffer[] = [];
  let at = 0;
  for (const { name, content, method = 8, packed, unpacked, at: declaredAt } of members) {
    const data = method === 8 ? deflateRawSync(content, { level: 9 }) : content;
    const label = Buffer.from(name);
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(method, 4);
    head.writeUInt32LE(crc32(content), 10);
    head.writeUInt32LE(packed ?? data.length, 14);
    head.writeUInt32LE(unpacked ?? content.length, 18);
    head.writeUInt16LE(label.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(declaredAt ?? at, 10);
    parts.push(Buffer.from('PK\x03\x04'), head, label, data);
    contents.push(Buffer.from('PK\x01\x02\x14\x00'), head, place, label);
    at += 30 + label.length + data.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Math.min(count, 65_535), 4);
  end.writeUInt16LE(Math.min(count, 65_535), 6);
  end.writeUInt32LE(Buffer.concat(contents).length, 8);
  end.writeUInt32LE(contentsAt ?? at, 12);
  return Buffer.concat([...parts, ...contents, Buffer.from('PK\x05\x06'), end]);
}
