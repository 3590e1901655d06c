import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './decode';

const utf8 = (text: string) => new TextEncoder().encode(text);
const text = (bytes: Uint8Array, answer?: Parameters<typeof decode>[1]) => {
  const decoded = decode(bytes, answer);
  return decoded.kind === 'text' ? decoded.text : decoded.candidates.map(({ encoding }) => encoding);
};
const utf16 = (content: string, littleEndian: boolean, mark = true) => {
  const bytes = new Uint8Array((content.length + (mark ? 1 : 0)) * 2);
  const view = new DataView(bytes.buffer);
  [...(mark ? [0xfeff] : []), ...Array.from(content, (sign) => sign.charCodeAt(0))].forEach((code, at) =>
    view.setUint16(at * 2, code, littleEndian),
  );
  return bytes;
};

/** 开始时间 in GBK, 開始日時 in Shift_JIS, 開始時間 in Big5, each with a comma and digits. */
const gbk = new Uint8Array([0xbf, 0xaa, 0xca, 0xbc, 0xca, 0xb1, 0xbc, 0xe4, 0x2c, 0x31]);
const shiftJis = new Uint8Array([0x8a, 0x4a, 0x8e, 0x6e, 0x93, 0xfa, 0x8e, 0x9e, 0x2c, 0x31]);
const big5 = new Uint8Array([0xb6, 0x7d, 0xa9, 0x6c, 0xae, 0xc9, 0xb6, 0xa1, 0x2c, 0x31]);

describe('bytes are text', () => {
  it('by their byte-order mark', () => {
    expect(text(utf8('\ufeff开始,1'))).toBe('开始,1');
    expect(text(utf16('开始,1', true))).toBe('开始,1');
    expect(text(utf16('开始,1', false))).toBe('开始,1');
  });

  it('in UTF-8 without a mark, and in UTF-16 where its zeros show it', () => {
    expect(text(utf8('开始,1'))).toBe('开始,1');
    expect(text(utf16('start,end\n1,2', true, false))).toBe('start,end\n1,2');
    expect(text(utf16('start,end\n1,2', false, false))).toBe('start,end\n1,2');
    expect(text(utf8('a padded line, 1\0\0'))).toBe('a padded line, 1');
  });

  it('in no other encoding without being asked', () => {
    expect([text(gbk)[0], text(shiftJis)[0], text(big5)[0]]).toEqual(['gb18030', 'shift_jis', 'big5']);
    expect([text(gbk, 'gb18030'), text(shiftJis, 'shift_jis'), text(big5, 'big5')]).toEqual([
      '开始时间,1',
      '開始日時,1',
      '開始時間,1',
    ]);
  });

  it('whose own mark or form an answer for other files does not change', () => {
    expect(text(utf8('开始'), 'gb18030')).toBe('开始');
    expect(text(utf16('开始', true), 'gb18030')).toBe('开始');
  });

  it('with a preview of the first lines in each', () => {
    const decoded = decode(
      new Uint8Array([...gbk, 13, 10, 0x32, 10, 0x33, 10, ...Array.from({ length: 500 }, () => 10)]),
    );
    expect(decoded).toMatchObject({
      candidates: [{ encoding: 'gb18030', preview: '开始时间,1\n2\n3\n\n\n' }, {}, {}],
    });
  });

  it('or UTF-8 that was cut off', () => {
    const cut = utf8('开始时间'.repeat(20)).slice(0, -1);
    expect(text(cut)[0]).toBe('utf-8');
    expect(text(cut, 'utf-8')).toContain('开始时间');
  });

  it('always, or asked about with at least one way to read them', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const decoded = decode(bytes);
        if (decoded.kind === 'needs-encoding') expect(decoded.candidates.length).toBeGreaterThan(0);
      }),
    );
  });
});
