import { describe, expect, it } from 'vitest';
import { findTable } from '../table/table';
import { columnsOf } from './record-columns';

/** Which columns a table's heading and rows come to, by name. */
function found(heading: string, ...lines: readonly string[]) {
  const rows = [heading, ...lines].map((line) => line.split(','));
  const table = findTable(rows);
  const columns = columnsOf(
    table.columns,
    table.body.map(({ cells }) => cells),
  );
  if (!columns) return null;
  const name = (index: number | undefined) => table.columns[index ?? -1]?.name;
  const { time, date, counts } = columns;
  const names = { time: name(time), counts: counts.kind === 'outcome' ? name(counts.outcome) : counts.kind };
  return date === undefined ? names : { ...names, date: name(date) };
}

const at = (second: number) => `2026-03-05 10:00:0${second}`;

describe('the time of each attempt', () => {
  it.each([
    '发送时间',
    '提交时间',
    '呼叫时间',
    '请求时间',
    '登录时间',
    '短信发送时间',
    '送信日時',
    '発信時刻',
    'sent_at',
    'Submit Time',
    'call_time',
    'Sent time (UTC)',
  ])('is told by %s, and by no other time beside it', (heading) => {
    expect(found(`归档,${heading},结果`, `${at(5)},${at(0)},成功`)).toEqual({
      time: heading,
      counts: '结果',
    });
  });

  it('is its beginning, though a call has an end and a length too', () => {
    expect(found('call_time,end_time,duration,result', `${at(0)},${at(5)},5,busy`)).toEqual({
      time: 'call_time',
      counts: 'result',
    });
    expect(found('start_time,end_time,status', `${at(0)},${at(5)},fail`)).toBeNull();
  });

  it('is no length of time, whatever the heading', () => {
    expect(found('call_time,result', '12,busy', '3,busy')).toBeNull();
  });

  it('is told by the cells where headings say nothing, if there is one such column and outcomes beside it', () => {
    expect(found('x,y', `${at(0)},success`, `${at(1)},failed`)).toEqual({ time: 'x', counts: 'y' });
    expect(found('x,y', `${at(0)},red`, `${at(1)},blue`)).toBeNull();
    expect(found('x,y,z', `${at(0)},${at(1)},success`, `${at(1)},${at(2)},failed`)).toBeNull();
  });

  it.each([
    ['date,time,outcome', '2026-03-01,00:00,ok', { time: 'time', date: 'date' }],
    ['发送日期,发送时间,结果', '2026/3/1,8:05:09,成功', { time: '发送时间', date: '发送日期' }],
    ['日付,時刻,結果', '2026-03-01,08:05,成功', { time: '時刻', date: '日付' }],
    ['day,clock,outcome', '2026-03-01,08:05,ok', { time: 'clock', date: 'day' }],
  ])('may stand in two columns: %s', (heading, row, times) => {
    expect(found(heading, row)).toMatchObject(times);
  });

  it('is none without its day', () => {
    expect(found('time,outcome', '10:00,ok', '10:01,ok')).toBeNull();
  });
});

describe('how each attempt went', () => {
  it.each([
    ['time,type,status', 'send,fail', 'status'],
    ['time,type,返回码', 'send,system_error', '返回码'],
    ['time,error code,result', '0,ok', 'result'],
    ['time,类型,是否成功', '登录,是', '是否成功'],
    ['time,type,note', 'success,a', 'type'],
  ])('is told by the heading that says it best: %s', (heading, rest, outcome) => {
    expect(found(heading, `${at(0)},${rest}`)).toEqual({ time: 'time', counts: outcome });
  });

  it('is no type of attempt, and no text that differs from row to row', () => {
    expect(found('time,type', `${at(0)},login`, `${at(1)},send`)).toBeNull();
    const texts = Array.from({ length: 60 }, (_, row) => `2026-03-05 10:00,message ${row}`);
    expect(found('time,result', ...texts)).toBeNull();
  });
});
