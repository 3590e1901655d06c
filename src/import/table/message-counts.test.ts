import { describe, expect, it } from 'vitest';
import { ccc, sms, table as input, trtc } from '../fixtures/sources/fixture';
import { table } from '../formats/table';

const counts = (heads: string, cells: string, terms = sms) => {
  const found = table.interpret(input(heads.split(','), cells.split(',')), {}, terms);
  return {
    counts: found.entries.map(({ entry }) => `${entry.total} ${entry.failed}`),
    questions: found.questions.map(({ kind }) => kind),
    doubts: found.doubts,
  };
};

describe('a console’s table of messages', () => {
  it.each([
    ['日期,提交成功量,回执成功量,回执失败量', '2026-03-01,1000,880,110', '1000 110'],
    ['日期,发送请求量,请求成功量,回执成功量', '2026-03-01,1010,1000,880', '1000 120'],
    ['发送时间,发送总量,请求成功,请求失败', '2026-03-01,1010,1000,10', '1010 10'],
  ])('%s: %s is %s, and may hold numbers that cannot receive', (heads, cells, expected) => {
    expect(counts(heads, cells)).toEqual({
      counts: [expected],
      questions: [],
      doubts: ['may-hold-invalid-numbers'],
    });
  });

  it('takes internal errors for failures, none of which is of a number that cannot receive', () => {
    expect(
      counts(
        '日期,请求成功数,回执数,回执成功数,回执失败数,内部错误数,空号,关机,黑名单,频率限制',
        '2026-03-01,1000,990,880,110,60,20,10,10,10',
      ),
    ).toEqual({ counts: ['960 60'], questions: [], doubts: [] });
    // Their sum with the others may be the total by chance.
    expect(counts('日期,请求成功数,回执成功数,内部错误数,空号', '2026-03-01,1000,880,60,60').counts).toEqual([
      '940 60',
    ]);
  });

  it('is no table of calls, nor of slices', () => {
    expect(counts('日期,呼叫量,失败量', '2026-03-01,1000,60', ccc).doubts).toEqual([]);
    expect(counts('时间,请求数,请求成功数', '2026-03-01 10:00,1000,60', trtc).questions).toEqual([]);
  });
});
