import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { termsSchema } from '../../terms/schema';
import { interpret } from '../interpret';
import type { Answers } from '../questions';
import { readTextInput } from '../read-input';

function termsOf(product: string) {
  const file = path.join(import.meta.dirname, `../../../public/terms/${product}.json`);
  return termsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** What becomes of a table: entries and refusals by row, then reasons, questions and doubts. */
function read(text: string, { product = 'trtc', ...answers }: Answers & { product?: string } = {}) {
  const input = readTextInput('', text);
  if (input.kind !== 'input') throw new Error(input.kind);
  const found = interpret(input.input, answers, termsOf(product));
  const rows = [
    ...found.entries.map(({ row, entry }) => {
      const { kind, start, end, successRate, requests, successes, total, failed, exclusion } = entry;
      const texts = [kind, start, end, successRate, requests, successes, total, failed, exclusion];
      return { row, said: texts.filter((one) => one !== '').join(' ') };
    }),
    ...found.refused.map(({ row, code }) => ({ row, said: code })),
    ...found.passedOver.flatMap(({ reason, rows: passed }) =>
      reason === 'heading' ? [] : passed.map((row) => ({ row, said: reason })),
    ),
  ];
  return [
    ...rows.toSorted((a, b) => a.row - b.row).map(({ said }) => said),
    ...found.questions.map(({ kind }) => `${kind}?`),
    ...found.doubts.map((doubt) => `${doubt}!`),
  ];
}

const lines = (...rows: readonly string[]) => rows.join('\n');

const series = (rows: readonly string[]) => lines('start,end,requests,successes', ...rows);
const sms = (...rows: readonly string[]) => read(lines(...rows), { product: 'sms' });

describe('an end', () => {
  it('that is a time of day is on the day of its start, or the next, on the same clock', () => {
    expect(read(lines('start,end', '2026-03-20T23:30+09:00,00:15', '2026-03-21 10:00,10:30'))).toEqual([
      'interval 2026-03-20T23:30+09:00 2026-03-21T00:15+09:00',
      'interval 2026-03-21T10:00 2026-03-21T10:30',
      'end-on-next-day!',
    ]);
    expect(read(lines('start (UTC),end', '2026-03-20 10:00,10:00'))).toEqual(['end-not-after-start']);
  });

  it('with a date of its own is on that', () => {
    const head = 'Start date,Start time,End date,End time';
    expect(
      read(lines(head, '2026-03-20,23:00,2026-03-21,01:00', '2026-03-20,23:00,2026-03-20,01:00')),
    ).toEqual(['interval 2026-03-20T23:00 2026-03-21T01:00', 'end-not-after-start']);
    expect(read(lines('Start date,End date', '2026-03-20 10:00,2026-03-20 10:30'))).toEqual([
      'interval 2026-03-20T10:00 2026-03-20T10:30',
    ]);
  });

  it('beside a length needs no unit', () => {
    expect(read(lines('开始,结束,时长', '2026-03-20 10:00,2026-03-20 10:30,30'))).toEqual([
      'interval 2026-03-20T10:00 2026-03-20T10:30',
    ]);
    expect(read(lines('开始,结束,时长', '2026-03-20 10:00,,30'))).toEqual([
      'unreadable-duration',
      'duration-unit?',
    ]);
    expect(read(lines('开始,结束,时长', '2026-03-20 10:00,,30'), { durationUnit: 'minutes' })).toEqual([
      'interval 2026-03-20T10:00 2026-03-20T10:30',
      'duration-unit?',
    ]);
  });

  it('that is missing is not made of a length, where a status says that it goes on', () => {
    const text = lines(
      'Time,Recovery time,Status,Duration',
      '2026-03-20 10:00,,PROBLEM,1d 2h',
      '2026-03-21 10:00,,RESOLVED,5m',
    );
    expect(read(text)).toEqual(['still-open', 'interval 2026-03-21T10:00 2026-03-21T10:05', 'open-end?']);
  });

  it('that many rows have none of is no question for each', () => {
    const rows = Array.from({ length: 60 }, () => '2026-03-20 10:00,ongoing');
    expect(new Set(read(lines('start,end', ...rows)))).toEqual(new Set(['no-end']));
    expect(read(lines('start,end', ...rows.slice(0, 2)))).toEqual([
      'still-open',
      'still-open',
      'open-end?',
      'open-end?',
    ]);
  });
});

describe('a status', () => {
  const row = ',2026-03-20 10:00,2026-03-20 10:30';
  const outage = 'interval 2026-03-20T10:00 2026-03-20T10:30';
  const statuses = (...words: readonly string[]) =>
    lines('Status,Start,End', ...words.map((word) => word + row));

  it('keeps times that were up, paused or pending from being downtime', () => {
    expect(read(statuses('Down', 'Up', 'Paused', 'pending', '故障'))).toEqual([
      outage,
      'up',
      'paused',
      'pending',
      outage,
    ]);
  });

  it('of an incident says how things are by now, unless others say they were down', () => {
    expect(read(statuses('OK', '正常', '已恢复', 'resolved'))).toEqual([outage, outage, outage, outage]);
    expect(read(statuses('OK', '正常', '中断'))).toEqual(['up', 'up', outage]);
  });

  it('of maintenance is asked about', () => {
    const text = statuses('计划维护', 'down');
    expect(read(text)).toEqual(['maintenance', outage, 'maintenance?']);
    expect(read(text, { maintenance: 'leave-out' })).toEqual(['maintenance', outage, 'maintenance?']);
    expect(read(text, { maintenance: 'downtime' })).toEqual([outage, outage, 'maintenance?']);
  });

  it('says nothing of a measured slice', () => {
    expect(
      read(lines('状态,时间,请求数,成功数', '正常,2026-03-20 10:00,100,98', '异常,2026-03-20 10:05,100,1')),
    ).toHaveLength(2);
  });
});

describe('a start', () => {
  it('that is a time of day needs a date, and says what is wrong with that', () => {
    expect(
      read(lines('日期,开始时间,结束时间', ',10:00,10:30', '2026-02-30,10:00,10:30', ',11:00,11:30')),
    ).toEqual(['no-date', 'no-such-time', 'no-date']);
  });

  it('may be in a column of its own day and one of its own time, whatever their headings', () => {
    expect(read(lines('开始时间,时间,结束时间', '2026-03-20,10:00,10:30', '2026-03-21,10:00,10:30'))).toEqual(
      ['interval 2026-03-20T10:00 2026-03-20T10:30', 'interval 2026-03-21T10:00 2026-03-21T10:30'],
    );
  });

  it('of two columns is the one that says so better; of two as good the second is asked about', () => {
    expect(
      read(lines('发现时间,开始时间,结束时间', '2026-03-20 09:00,2026-03-20 10:00,2026-03-20 10:30')),
    ).toEqual(['interval 2026-03-20T10:00 2026-03-20T10:30']);
    expect(
      read(lines('计划开始,实际开始,结束', '2026-03-20 09:00,2026-03-20 10:00,2026-03-20 10:30')),
    ).toEqual(['interval 2026-03-20T09:00 2026-03-20T10:30', 'column?']);
  });
});

describe('measurements with start and end', () => {
  it('of one length that slices are made of are slices', () => {
    expect(
      read(
        series([
          '2026-03-20 10:00,2026-03-20 10:05,100,98',
          '2026-03-20 10:05:00,2026-03-20 10:09:59,100,100',
          '2026-03-20 10:10,2026-03-20 10:15,0,0',
        ]),
      ),
    ).toEqual([
      'unit 2026-03-20T10:00 100 98',
      'unit 2026-03-20T10:05:00 100 100',
      'unit 2026-03-20T10:10 0 0',
    ]);
  });

  it('are outages with a rate where they are of several lengths, apart, or beside the borders of slices', () => {
    const apart = ['10:00,2026-03-20 11:00', '14:00,2026-03-20 15:00', '15:00,2026-03-20 16:00'];
    const beside = ['10:02,2026-03-20 10:07', '10:07,2026-03-20 10:12', '10:12,2026-03-20 10:17'];
    const several = ['10:00,2026-03-20 10:05', '10:05,2026-03-20 10:15', '10:15,2026-03-20 10:20'];
    const kinds = (rows: readonly string[]) =>
      read(series(rows.map((row) => `2026-03-20 ${row},200,197`))).map((said) => said.split(' ')[0]);
    expect(kinds(apart)).toEqual(['interval', 'interval', 'interval', 'coarser-than-slice!']);
    expect(kinds(beside)).toEqual(['interval', 'interval', 'interval']);
    expect(kinds(several)).toEqual(['interval', 'interval', 'interval']);
    expect(read(series(['2026-03-20 10:00,2026-03-20 11:00,200,197']))).toEqual([
      'interval 2026-03-20T10:00 2026-03-20T11:00 98.5',
    ]);
  });

  it('without requests, or for IM with any success, show no downtime', () => {
    const row = '2026-03-20 10:00,2026-03-20 11:00';
    expect(read(series([`${row},0,0`]))).toEqual(['no-downtime']);
    expect(read(series([`${row},9,1`]), { product: 'im' })).toEqual(['no-downtime']);
    expect(read(series([`${row},9,0`]), { product: 'im' })).toEqual([
      'interval 2026-03-20T10:00 2026-03-20T11:00',
    ]);
  });
});

describe('measurements by slice', () => {
  it('with requests and a rate are counts if all come out whole, else rates, for counts would overrule them', () => {
    const head = 'time,requests,success rate';
    const whole = ['2026-03-20 10:00,200,98.5%', '2026-03-20 10:05,100,99%'];
    expect(read(lines(head, ...whole))).toEqual([
      'unit 2026-03-20T10:00 200 197',
      'unit 2026-03-20T10:05 100 99',
    ]);
    expect(read(lines(head, ...whole, '2026-03-20 10:10,33,97.5%', '2026-03-20 10:15,0,0%'))).toEqual([
      'unit 2026-03-20T10:00 98.5',
      'unit 2026-03-20T10:05 99',
      'unit 2026-03-20T10:10 97.5',
      'no-downtime',
      'rounded-rate!',
    ]);
  });

  it('are taken from whichever two of all, successes and failures there are', () => {
    expect(read(lines('time,total,failed', '2026-03-20 10:00,100,3'))).toEqual([
      'unit 2026-03-20T10:00 100 97',
    ]);
    expect(read(lines('time,success,failed', '2026-03-20 10:00,97,3'))).toEqual([
      'unit 2026-03-20T10:00 100 97',
    ]);
    expect(read(lines('time,total,failed', '2026-03-20 10:00,100,', '2026-03-20 10:05,3,4'))).toEqual([
      'no-number',
      'successes-exceed-requests',
    ]);
    expect(read(lines('time,total,failed', '2026-03-20,100,1'))).toEqual(['no-time']);
  });
});

describe('counts', () => {
  it('lose the messages to numbers that cannot receive', () => {
    expect(sms('日期,发送总数,成功数,空号', '2026-03-01,1000,900,60')).toEqual(['count 2026-03-01 940 40']);
    // 900 + 40 + 60 are all: the failures leave them out.
    expect(sms('日期,发送总数,成功数,失败数,空号', '2026-03-01,1000,900,40,60')).toEqual([
      'count 2026-03-01 940 40',
    ]);
    expect(sms('日期,发送总数,成功数,失败数,空号', '2026-03-01,1000,900,100,60')).toEqual([
      'count 2026-03-01 940 40',
    ]);
    // Fewer failures than messages to nobody: they are not among them.
    expect(sms('日期,发送总数,失败数,空号', '2026-03-01,1000,40,60', '2026-03-02,1000,90,60')).toEqual([
      'count 2026-03-01 940 40',
      'count 2026-03-02 940 90',
    ]);
    expect(sms('日期,发送总数,失败数,空号', '2026-03-01,1000,40,x')).toEqual([
      'unreadable-number',
      'failed-includes?',
    ]);
  });

  it('may be given by a rate that leaves no part of a message', () => {
    expect(sms('日期,发送总数,成功率', '2026-03-01,1000,98.5%', '2026-03-02,999,98.5%')).toEqual([
      'count 2026-03-01 1000 15',
      'rounded-rate',
      'may-hold-invalid-numbers!',
    ]);
  });

  it('are not to be had from outages, and nothing is asked of those', () => {
    expect(sms('start,end,duration', '03/04/2026 10:00,03/04/2026 10:30,30')).toEqual([
      'interval-for-counts',
    ]);
    expect(sms('start,end,total,failed', '2026-03-01 10:00,2026-03-01 11:00,10,1')).toEqual([
      'count 2026-03-01T10:00 10 1',
      'may-hold-invalid-numbers!',
    ]);
  });
});

describe('a heading', () => {
  it('is no row that holds a figure, however well its other cells are known', () => {
    expect(
      read(lines('2026-03-20 10:00\t2026-03-20 10:30\t原因', '2026-03-21 10:00\t2026-03-21 10:30\t网络')),
    ).toHaveLength(2);
  });

  it('may be one word, but not one word of a title', () => {
    expect(read(lines('故障时段', '2026-03-20 10:00-10:30'))).toEqual([
      'interval 2026-03-20T10:00 2026-03-20T10:30',
    ]);
    expect(read(lines('说明,,', 'x,y,z', '2026-03-20 10:00,2026-03-20 10:30,1'))).toEqual([
      'no-start',
      'column?',
      'column?',
      'column?',
    ]);
  });

  it('with two columns of one name tells them apart', () => {
    const text = lines('start,end,x,x', '2026-03-20 10:00,2026-03-20 10:30,1,2');
    expect(read(text, { columns: { x: 'ignore' } })).toEqual([
      'interval 2026-03-20T10:00 2026-03-20T10:30',
      'column?',
    ]);
    expect(read(text, { columns: { x: 'ignore', 'x (2)': 'ignore' } })).toHaveLength(1);
  });

  it('answered for one agreement is remembered for another', () => {
    const text = lines('日期,x,失败数', '2026-03-01 10:00,10,1');
    expect(read(text, { columns: { x: 'total' } })).toEqual(['unit 2026-03-01T10:00 10 9']);
    expect(read(text, { product: 'ccc', columns: { x: 'requests' } })).toEqual([
      'count 2026-03-01T10:00 10 1',
    ]);
    expect(read(text, { columns: { x: 'blocked' } })).toEqual(['no-number', 'column?']);
  });
});

describe('what the cells look like', () => {
  it('decides between a count and a note, a start and a name', () => {
    const row = '2026-03-20 10:00,2026-03-20 10:30';
    const outage = 'interval 2026-03-20T10:00 2026-03-20T10:30';
    expect(read(lines('start,end,errors', `${row},time-out`))).toEqual([outage]);
    expect(read(lines('start,end,success', `${row},98%`))).toEqual([`${outage} 98`]);
    expect(read(lines('start,end,failed', `${row},2%`))).toEqual([`${outage} 98`]);
    expect(read(lines('Outage,start,end', `INC-1,${row}`))).toEqual([outage]);
    expect(read(lines('故障时间,恢复时间', row))).toEqual([outage]);
    expect(read(lines('开始时间,故障时间', '2026-03-20 10:00,30分钟'))).toEqual([outage]);
    expect(read(lines('开始时间,恢复时间', '2026-03-20 10:00,30分钟'))).toEqual([outage]);
  });

  it('is of instants though some of them are midnights', () => {
    const text = lines('日期,开始', '2026-03-20 00:00:00,1', '2026-03-20 10:00:00,2');
    expect(read(text, { columns: { 开始: 'ignore' } })).toEqual(['no-end', 'no-end']);
    expect(read(lines('日期,持续时间', '2026-03-20 00:00:00,1小时', '2026-03-20 10:00:00,1小时'))).toEqual([
      'interval 2026-03-20T00:00:00 2026-03-20T01:00:00',
      'interval 2026-03-20T10:00:00 2026-03-20T11:00:00',
    ]);
  });

  it('is suggested for unknown columns, one of each', () => {
    const row = '2026-03-20 10:00,2026-03-20 10:30,98%,90 min,x,y';
    const input = readTextInput('', lines('a,b,c,d,e,f', row));
    if (input.kind !== 'input') throw new Error(input.kind);
    const { questions } = interpret(input.input, {}, termsOf('trtc'));
    const suggested = questions.map((question) => (question.kind === 'column' ? question.suggested : null));
    expect(suggested).toEqual(['start', 'end', 'success-rate', 'ignore', 'note', 'ignore']);
  });

  it('is not asked of a spreadsheet’s hint', () => {
    expect(read(lines('sep=;', '2026-03-20 10:00;2026-03-20 10:30'))).toEqual([
      'interval 2026-03-20T10:00 2026-03-20T10:30',
    ]);
  });
});

describe('a table without headings', () => {
  it('whose second instants are not all after the first is asked about', () => {
    expect(read(lines('2026-03-20 10:00,2026-03-20 09:00', '2026-03-20 11:00,2026-03-20 12:00'))).toEqual([
      'no-end',
      'no-end',
      'column?',
    ]);
  });

  it('of bare numbers is asked about', () => {
    expect(read(lines('2026-03-20 10:00,100,98', '2026-03-20 10:05,100,100'))).toEqual([
      'no-end',
      'no-end',
      'column?',
      'column?',
    ]);
  });
});

describe('sums at the foot', () => {
  it('are passed over, whatever they are called', () => {
    const sums = ['合计', '合计 2 次', '总计：3 小时', 'Total', 'Grand total:', '平均', '小計'];
    expect(read(lines('start,end', ...sums.map((sum) => `${sum},`)))).toEqual(sums.map(() => 'total-row'));
    expect(read(lines('start,end', '总部网络中断,', 'Totally broken,'))).toEqual([
      'unreadable-time',
      'unreadable-time',
    ]);
  });

  it('that have a start are no sums', () => {
    expect(read(lines('备注,start,end', '合计,2026-03-20 10:00,2026-03-20 10:30'))).toHaveLength(1);
    expect(read(lines('备注,start,end', '合计,2026-03-20 10:00,2026-03-20 10:30'))).toEqual([
      'interval 2026-03-20T10:00 2026-03-20T10:30',
    ]);
  });
});

describe('JSON', () => {
  it('is the longest list of objects in it, by the names of their keys', () => {
    const value = {
      meta: [{ a: 1 }],
      data: {
        rows: [
          { attributes: { started_at: '2026-03-20T10:00Z', ended_at: '2026-03-20T10:30Z' } },
          { attributes: {} },
          5,
        ],
      },
    };
    expect(read(JSON.stringify(value))).toEqual([
      'interval 2026-03-20T10:00Z 2026-03-20T10:30Z',
      'blank',
      'not-an-object',
    ]);
  });

  it('of lists is a table', () => {
    expect(
      read(
        JSON.stringify([
          ['start', 'end'],
          ['2026-03-20 10:00', '2026-03-20 10:30'],
        ]),
      ),
    ).toEqual(['interval 2026-03-20T10:00 2026-03-20T10:30']);
  });

  it('of neither is refused', () => {
    expect(read('["a", 1]')).toEqual(['not-an-object']);
    expect(read('{"start": "2026-03-20T10:00Z", "end": "2026-03-20T10:30Z"}')).toHaveLength(1);
  });
});

describe('all three of total, successes and failures', () => {
  it('refuse a row in which more ended than there were', () => {
    const counts = lines(
      '日期,发送量,成功量,失败量',
      '2026/3/3,100,90,20',
      '2026/3/4,100,90,10',
      '2026/3/5,100,80,10',
    );
    expect(read(counts, { product: 'sms' })).toEqual([
      'failed-exceeds-total',
      'count 2026-03-04 100 10',
      'count 2026-03-05 100 10',
      'may-hold-invalid-numbers!',
    ]);
    const measured = lines(
      '时间,请求数,成功数,失败数',
      '2026/3/3 10:00,100,90,20',
      '2026/3/3 10:05,100,90,10',
    );
    expect(read(measured)).toEqual(['successes-exceed-requests', 'unit 2026-03-03T10:05 100 90']);
  });
});
