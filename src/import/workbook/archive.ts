/** A zip archive's table of contents, and its files one by one. */
export interface Archive {
  readonly names: ReadonlySet<string>;
  /** What all files take unpacked, as the archive declares it. */
  readonly unpackedSize: number;
  /** A file's text; null where there is none of that name. Throws where it is not packed as declared. */
  readonly text: (name: string) => Promise<string | null>;
}

interface Member {
  readonly method: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly at: number;
}

const endOfContents = 0x06054b50;
const contentsEntry = 0x02014b50;
const stored = 0;
const deflated = 8;
const wide = 0xffff_ffff;

/** Reads where each file lies, unpacking none. Null: no zip archive, or one damaged. */
export function openArchive(bytes: Uint8Array): Archive | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const members = readContents(view, bytes);
    return {
      names: new Set(members.keys()),
      unpackedSize: [...members.values()].reduce((sum, { unpacked }) => sum + unpacked, 0),
      text: async (name) => {
        const member = members.get(name);
        return member ? new TextDecoder().decode(await unpack(view, bytes, member)) : null;
      },
    };
  } catch (error) {
    // Reading past the end, or a broken entry.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readContents(view: DataView, bytes: Uint8Array): Map<string, Member> {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const members = new Map<string, Member>();
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== contentsEntry) throw new RangeError('no entry');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    members.set(name, readMember(view, at, at + 46 + nameLength, extraLength));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return members;
}

/** The record at the archive's end, before a comment of up to 65,535 bytes. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at--)
    if (view.getUint32(at, true) === endOfContents) return at;
  throw new RangeError('no end');
}

function readMember(view: DataView, at: number, extraAt: number, extraLength: number): Member {
  const sizes = { unpacked: view.getUint32(at + 24, true), packed: view.getUint32(at + 20, true) };
  let place = view.getUint32(at + 42, true);
  // Zip64: what does not fit stands, in this order, in an extra field of its own.
  let extra = extraAt;
  while (extra + 4 <= extraAt + extraLength) {
    let field = extra + 4;
    const isZip64 = view.getUint16(extra, true) === 1;
    const next = () => Number(view.getBigUint64((field += 8) - 8, true));
    if (isZip64 && sizes.unpacked === wide) sizes.unpacked = next();
    if (isZip64 && sizes.packed === wide) sizes.packed = next();
    if (isZip64 && place === wide) place = next();
    extra += 4 + view.getUint16(extra + 2, true);
  }
  return { method: view.getUint16(at + 10, true), ...sizes, at: place };
}

async function unpack(view: DataView, bytes: Uint8Array, member: Member): Promise<Uint8Array> {
  const { at, packed, unpacked, method } = member;
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const data = bytes.slice(from, from + packed);
  if (method === stored) return data;
  if (method !== deflated) throw new RangeError('unknown method');
  const stream = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const out = new Uint8Array(unpacked);
  let length = 0;
  for (const reader = stream.getReader(); ;) {
    const { done, value } = await reader.read();
    if (done) return out.subarray(0, length);
    // Throws where there is more than was declared, which is what the limit was checked by.
    out.set(value, length);
    length += value.length;
  }
}
