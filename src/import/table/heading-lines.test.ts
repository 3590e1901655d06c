import { expect, it } from 'vitest';
import { findHeadingLines } from './heading-lines';

const found = (...rows: readonly string[]) => {
  const { lines, cells } = findHeadingLines(rows.map((row) => row.split(',')));
  return `${lines.join()}: ${cells.join(',')}`;
};

it('two lines that fill each other’s gaps are one heading, whichever of them is the fuller', () => {
  expect(found('日期,呼叫情况,,备注', ',总数,失败数,', '2026-03-01,100,5,x')).toBe(
    '0,1: 日期,总数,失败数,备注',
  );
  expect(found('報告書,', 'No.,障害,,,担当', ',開始,終了,所要時間（分）,', '1,10:00,10:30,30,A')).toBe(
    '1,2: No.,開始,終了,所要時間（分）,担当',
  );
});

it('a row that fills no gap, leaves none, or says nothing of columns is no second line', () => {
  expect(found('start,end,note', '故障,恢复,', '2026-03-20 10:00,2026-03-20 10:30,')).toBe(
    '0: start,end,note',
  );
  expect(found('时间,,备注', '开始,结束,备注', '10:00,10:30,x')).toBe('1: 开始,结束,备注');
  expect(found('start,end,,note', ',,room A,network')).toBe('0: start,end,,note');
  expect(found('start,end,,note', ',end,note,2026-03-20')).toBe('0: start,end,,note');
  expect(found('Outages,', ',start,end', ',10:00,10:30')).toBe('1: ,start,end');
});

it('a month is no figure: it may stand over a column', () => {
  expect(found('指标,2026年1月,2026年2月', '呼叫总数,100,200')).toBe('0: 指标,2026年1月,2026年2月');
});
