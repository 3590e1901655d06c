import { describe, expect, it } from 'vitest';
import type { AgreementTerms } from '../../domain';
import { ccc, im, sms, table as rowsOf, trtc } from '../fixtures/sources/fixture';
import { table } from '../formats/table';
import type { Answers, Role } from '../questions';

const read = (lines: readonly string[], columns: Record<string, Role> = {}, terms: AgreementTerms = ccc) => {
  const answers: Answers = { columns };
  const input = rowsOf(...lines.map((line) => line.split(',')));
  const { entries, refused, questions, doubts, doubtedColumns } = table.interpret(input, answers, terms);
  return {
    entries: entries.map(({ entry: { total, failed, requests, successes } }) =>
      [total, failed, requests, successes].filter((text) => text !== '').join(' '),
    ),
    refused: refused.map(({ row, column, code }) => `${row} ${column} ${code}`),
    asked: questions.flatMap((one) => (one.kind === 'column' ? [`${one.column} ${one.suggested}`] : [])),
    doubts: doubts.map((doubt) => [doubt, ...(doubtedColumns?.get(doubt) ?? [])].join(' ')),
  };
};

describe('counts of two things in one table', () => {
  const head = '日期,呼入总数,呼入失败,呼出总数,呼出失败';
  const answered: Record<string, Role> = { 呼出总数: 'total', 呼出失败: 'failed' };

  it('are suggested to be added up, and then are', () => {
    expect(read([head, '2026-03-01,100,1,200,3']).asked).toEqual(['呼出总数 total', '呼出失败 failed']);
    expect(read([head, '2026-03-01,100,1,200,3'], answered)).toEqual({
      entries: ['300 4'],
      refused: [],
      asked: [],
      doubts: ['columns-added-up 呼入总数 呼入失败 呼出总数 呼出失败'],
    });
    const columns: Record<string, Role> = { 呼出总数: 'ignore', 呼出失败: 'ignore' };
    expect(read([head, '2026-03-01,100,1,200,3'], columns)).toMatchObject({ entries: ['100 1'], doubts: [] });
  });

  it('are logins and messages as well', () => {
    const lines = ['时间,登录总数,登录失败,发送总数,发送失败', '2026-03-05 10:00,10,10,20,0'];
    expect(read(lines, {}, im).asked).toEqual(['发送总数 requests', '发送失败 failed']);
    const columns: Record<string, Role> = { 发送总数: 'requests', 发送失败: 'failed' };
    expect(read(lines, columns, im).entries).toEqual(['30 20']);
  });

  it('are no sum where a cell lacks its number, and that cell is named', () => {
    const lines = [head, '2026-03-01,100,1,,3', '2026-03-02,100,1,200,x', '2026-03-03,1,0,2,0'];
    expect(read(lines, answered)).toMatchObject({
      entries: ['3 0'],
      refused: ['2 呼出总数 no-number', '3 呼出失败 unreadable-number'],
    });
  });

  it('are not suggested to be added where one is the sum, or it is not told of what they are', () => {
    const sum = ['日期,总数,呼入总数,失败数,呼入失败', '2026-03-01,300,100,4,1'];
    expect(read(sum).asked).toEqual(['呼入总数 ignore', '呼入失败 ignore']);
  });
});

describe('a total that is made of successes and failures', () => {
  const lines = ['日期,成功,用户忙,无应答,system_error', '2026-03-01,900,50,40,10'];
  const doubt = 'total-of-parts 用户忙 无应答';

  it('names the counts beside them that are not in it', () => {
    expect(read(lines)).toMatchObject({ entries: ['910 10'], doubts: [doubt] });
    expect(read(lines, { 用户忙: 'ignore', 无应答: 'ignore' })).toMatchObject({ asked: [], doubts: [doubt] });
  });

  it('holds them where they are said to be no failures', () => {
    const columns: Record<string, Role> = { 成功: 'successes', 用户忙: 'successes', 无应答: 'successes' };
    expect(read(lines, columns)).toMatchObject({
      entries: ['1000 10'],
      doubts: ['columns-added-up 成功 用户忙 无应答'],
    });
  });

  it('is not doubted beside texts, or a total', () => {
    expect(read(['日期,成功,渠道,失败', '2026-03-01,9,App,1']).doubts).toEqual([]);
    expect(read(['日期,总数,成功,用户忙,失败', '2026-03-01,12,9,2,1']).doubts).toEqual([]);
  });
});

const day = (heading: string, cell: string) => [`日期,呼叫总数,${heading}`, `2026-03-01,1000,${cell}`];

describe('calls that were answered', () => {
  it.each([
    ['接通率', '62%'],
    ['Answer rate', '62%'],
    ['応答率', '62%'],
    ['接通数', '620'],
    ['Not connected', '10'],
  ])('%s is asked about, and not needed', (heading, cell) => {
    expect(read(day(heading, cell)).asked).toEqual([`${heading} ignore`]);
  });

  it.each<[string, string, Role]>([
    ['接通率', '62%', 'success-rate'],
    ['Answer rate', '62%', 'success-rate'],
    ['接通数', '620', 'successes'],
    ['Unanswered', '380', 'failed'],
    ['未接通率', '38%', 'failure-rate'],
  ])('%s taken for what the agreement counts is doubted', (heading, cell, role) => {
    expect(read(day(heading, cell), { [heading]: role })).toMatchObject({
      entries: ['1000 380'],
      doubts: expect.arrayContaining([`answered-is-not-succeeded ${heading}`]) as unknown,
    });
  });

  it('are not doubted beside failures, nor for other agreements', () => {
    const lines = ['日期,总数,接通数,失败数', '2026-03-01,1000,620,3'];
    expect(read(lines, { 接通数: 'successes' })).toMatchObject({ entries: ['1000 3'], doubts: [] });
    expect(read(day('接通数', '620'), { 接通数: 'successes' }, sms).doubts).toEqual([
      'may-hold-invalid-numbers',
    ]);
  });
});

describe('a rate that may be of something else', () => {
  it.each([
    ['可用率', 'success-rate'],
    ['到达率', 'success-rate'],
    ['不可用率', 'failure-rate'],
    ['磁盘可用率', 'ignore'],
    ['支付失败率', 'failure-rate'],
  ])('%s is asked about, and suggested to be %s', (heading, suggested) => {
    const lines = [`开始时间,结束时间,${heading}`, '2026-03-05 10:00,2026-03-05 10:10,62%'];
    expect(read(lines, {}, trtc).asked).toEqual([`${heading} ${suggested}`]);
  });

  it('is the rate of successes where messages arrive', () => {
    expect(read(['月份,发送条数,送达率', '2026-03,1000,95%'], {}, sms)).toMatchObject({
      entries: ['1000 50'],
      asked: [],
    });
  });
});
