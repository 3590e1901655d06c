/** A zip archive's table of contents, and its files one by one. The archive itself is never read whole. */
export interface Archive {
  /** What each file takes unpacked, as the archive declares it. */
  readonly sizes: ReadonlyMap<string, number>;
  /** A file's text; null where there is none of that name. Throws where it is not packed as declared. */
  readonly text: (name: string) => Promise<string | null>;
  /** A file's bytes as they unpack, one block in memory at a time. Throws as `text` does. */
  readonly blocks: (name: string) => AsyncGenerator<Unpacked>;
}

interface Unpacked {
  readonly bytes: Uint8Array;
  /** How much of the packed file was read, from 0 to 1. */
  readonly share: number;
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
const mostText = 200_000_000;

/** Reads where each file lies, unpacking none. Null: no zip archive, or one damaged. */
export async function openArchive(file: Blob): Promise<Archive | null> {
  try {
    const members = await readContents(file);
    const blocks = (name: string) => unpack(file, members.get(name));
    return {
      sizes: new Map([...members].map(([name, { unpacked }]) => [name, unpacked])),
      text: async (name) => {
        const member = members.get(name);
        if (member && member.unpacked > mostText) throw new RangeError('too large for one text');
        return member ? decode(blocks(name)) : null;
      },
      blocks,
    };
  } catch (error) {
    // Reading past the end, or a broken entry.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

async function readContents(file: Blob): Promise<Map<string, Member>> {
  const tail = await viewOf(file, Math.max(0, file.size - 22 - 65_535), file.size);
  const end = findEnd(tail);
  const from = tail.getUint32(end + 16, true);
  const view = await viewOf(file, from, from + tail.getUint32(end + 12, true));
  const members = new Map<string, Member>();
  let at = 0;
  for (let count = tail.getUint16(end + 10, true); count > 0; count--) {
    if (view.getUint32(at, true) !== contentsEntry) throw new RangeError('no entry');
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const commentLength = view.getUint16(at + 32, true);
    const name = new TextDecoder().decode(new Uint8Array(view.buffer, at + 46, nameLength));
    members.set(name, readMember(view, at, at + 46 + nameLength, extraLength));
    at += 46 + nameLength + extraLength + commentLength;
  }
  return members;
}

/** The record at the archive's end, before a comment of up to 65,535 bytes. */
function findEnd(view: DataView): number {
  for (let at = view.byteLength - 22; at >= 0; at--)
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

async function* unpack(file: Blob, member: Member | undefined): AsyncGenerator<Unpacked> {
  if (!member) return;
  const { at, packed, unpacked, method } = member;
  const head = await viewOf(file, at, at + 30);
  const from = at + 30 + head.getUint16(26, true) + head.getUint16(28, true);
  if (method !== stored && method !== deflated) throw new RangeError('unknown method');
  let read = 0;
  const counted = file
    .slice(from, from + packed)
    .stream()
    .pipeThrough(
      new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
        transform(block, out) {
          read += block.length;
          out.enqueue(block);
        },
      }),
    );
  const stream = method === stored ? counted : counted.pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  let length = 0;
  try {
    for (let block = await reader.read(); !block.done; block = await reader.read()) {
      length += block.value.length;
      // What was declared is what the limits were checked by
      if (length > unpacked) throw new RangeError('larger than declared');
      yield { bytes: block.value, share: read / packed };
    }
    if (length < unpacked) throw new RangeError('smaller than declared');
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

async function decode(blocks: AsyncGenerator<Unpacked>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const { bytes } of blocks) text += decoder.decode(bytes, { stream: true });
  return text + decoder.decode();
}

async function viewOf(file: Blob, from: number, to: number): Promise<DataView<ArrayBuffer>> {
  return new DataView(await file.slice(from, to).arrayBuffer());
}
