import { describe, expect, it } from 'vitest';
import { recordsPlan } from '../fixtures/records-plan';
import { aggregateFile } from './aggregate-file';
import type { RecordsPlan } from './plan';

const plan: RecordsPlan = {
  ...recordsPlan,
  headings: ['时间', '结果'],
  counts: { kind: 'outcome', outcome: 1 },
};
const text = '时间,结果\n2026-03-20 10:00,失败\n2026-03-20 10:00,成功\n';
// 失败 and 成功 with their heading, as GBK has them
const time = [...new TextEncoder().encode('2026-03-20 10:00,')];
const gbk = Uint8Array.from(
  [
    [0xca, 0xb1, 0xbc, 0xe4, 0x2c, 0xbd, 0xe1, 0xb9, 0xfb, 0x0a],
    [...time, 0xca, 0xa7, 0xb0, 0xdc, 0x0a],
    [...time, 0xb3, 0xc9, 0xb9, 0xa6, 0x0a],
  ].flat(),
);

function utf16(bigEndian: boolean): Uint8Array<ArrayBuffer> {
  const marked = `\ufeff${text}`;
  const view = new DataView(new ArrayBuffer(2 * marked.length));
  for (let at = 0; at < marked.length; at++) view.setUint16(2 * at, marked.charCodeAt(at), !bigEndian);
  return new Uint8Array(view.buffer);
}

async function outcomesOf(bytes: Uint8Array, encoding: string): Promise<readonly string[]> {
  const { sums } = await aggregateFile(new Blob([new Uint8Array(bytes)]), { ...plan, encoding });
  return sums.kind === 'outcomes' ? sums.values : [];
}

describe('a file of records', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
    ['GBK', gbk, 'gb18030'],
    ['UTF-16 with a mark, whatever was said', utf16(false), 'utf-8'],
    ['UTF-16 the other way round', utf16(true), 'gb18030'],
    ['UTF-16 without a mark', utf16(false).slice(2), 'utf-16le'],
  ])('is read in %s', async (_, bytes, encoding) => {
    expect(await outcomesOf(bytes, encoding)).toEqual(['失败', '成功']);
  });

  it('is not read in an encoding that is not its own, nor in one that there is none of', async () => {
    await expect(outcomesOf(gbk, 'utf-8')).rejects.toThrow('wrong-encoding');
    await expect(outcomesOf(Uint8Array.of(0x41, 0xff, 0x0a), 'gb18030')).rejects.toThrow('wrong-encoding');
    await expect(outcomesOf(gbk, 'klingon')).rejects.toThrow('unknown-encoding');
  });

  it('may be larger than one block, of any encoding, and tells how far it is', async () => {
    const lines = '2026-03-20 10:00,失败\n'.repeat(100_000);
    for (const [bytes, encoding] of [
      [new TextEncoder().encode(`a,b\n${lines}`), 'utf-8'],
      [utf16Of(`a,b\n${lines}`), 'utf-16le'],
    ] as const) {
      const told: number[] = [];
      const file = inPieces(bytes);
      const tally = await aggregateFile(file, { ...plan, encoding }, (read) => told.push(read));
      expect(tally.records).toBe(100_000);
      expect(tally.refused.first).toEqual([]);
      expect(told.length).toBeGreaterThan(2);
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      expect(told.at(-1)).toBe(file.size);
    }
  });

  it('may be empty', async () => {
    expect((await aggregateFile(new Blob([]), plan)).records).toBe(0);
  });

  it('that cannot be read says so', async () => {
    const moved = new DOMException('moved', 'NotReadableError');
    const gone = new Blob(['time,outcome\n']);
    gone.stream = () => new ReadableStream({ start: (stream) => stream.error(moved) });
    await expect(aggregateFile(gone, plan)).rejects.toThrow('unreadable-file: NotReadableError: moved');
  });
});

/** As a browser reads a file, but cut so that characters are split. */
function inPieces(bytes: Uint8Array<ArrayBuffer>): Blob {
  const file = new Blob([bytes]);
  file.stream = () =>
    new ReadableStream({
      start: (stream) => {
        for (let from = 0; from < bytes.length; from += 65_537)
          stream.enqueue(bytes.slice(from, from + 65_537));
        stream.close();
      },
    });
  return file;
}

function utf16Of(whole: string): Uint8Array<ArrayBuffer> {
  const units = Uint16Array.from(whole, (sign) => sign.charCodeAt(0));
  return new Uint8Array(units.buffer);
}
