import { describe, expect, it } from 'vitest';
import { fixture, shown, sms, table, trtc } from '../fixtures/sources/fixture';
import { uptimeRobotCsv } from './uptimerobot-csv';

const log = fixture('uptimerobot.csv');
const inShanghai = { zone: 'Asia/Shanghai' };

const lasting = (time: string) =>
  table(['Event', 'Date-Time', 'Duration'], ['Down', time, '1 hrs, 0 mins'], ['Up', '2026-06-01 00:00', '']);

const refused = (time: string) => shown(uptimeRobotCsv, lasting(time), { zone: 'America/New_York' }).refused;

describe('the log of UptimeRobot', () => {
  it('has its down events as intervals, on a clock that is asked for', () => {
    expect(shown(uptimeRobotCsv, log)).toEqual({
      entries: ['3 interval 2026-03-24T22:50:00 2026-03-25T09:00:00 rooms · Connection Timeout'],
      refused: ['7 unknown-status Event', '9 still-open'],
      passedOver: ['heading 1', 'up 2', 'no-downtime 4', 'paused 5', 'started 6', 'blank 8'],
      questions: ['zone', 'open-end'],
      doubts: ['probe-not-attempt', 'probe-interval', 'layout-not-verified'],
    });
    expect(uptimeRobotCsv.interpret(log, {}, trtc).questions[0]).toEqual({
      kind: 'zone',
      suggested: null,
      samples: ['2026-03-25T09:00:00', '2026-03-24T22:50:00', '2026-03-23T10:00:00'],
    });
    expect(uptimeRobotCsv.interpret(log, {}, trtc).refused[0]).toEqual({
      row: 7,
      code: 'unknown-status',
      column: 'Event',
      cell: 2,
      raw: 'Seems down',
    });
  });

  it('keeps the texts in the draft’s own zone, and gives those of another its offset', () => {
    expect(shown(uptimeRobotCsv, log, inShanghai).entries[0]).toContain(
      '2026-03-24T22:50:00 2026-03-25T09:00:00',
    );
    expect(shown(uptimeRobotCsv, log, { zone: 'America/New_York' }).entries[0]).toContain(
      '2026-03-24T22:50:00-04:00 2026-03-25T09:00:00-04:00',
    );
    expect(shown(uptimeRobotCsv, log, { ...inShanghai, logZone: 'UTC' }).entries[0]).toContain(
      '2026-03-24T22:50:00+08:00 2026-03-25T09:00:00+08:00',
    );
  });

  it('names a local time that does not exist or exists twice', () => {
    expect(refused('2026-03-08 02:30')).toEqual(['2 skipped-local-time Date-Time']);
    expect(refused('2026-11-01 01:30')).toEqual(['2 repeated-local-time Date-Time']);
  });

  it.each([
    [
      ['Event', 'Date-Time', 'Reason', 'Duration'],
      ['Down', '2026-03-20 10:00:05', 'x', '0 hrs, 7 mins'],
    ],
    [
      ['Duration', 'Reason', 'Date-Time', 'Event'],
      ['0h 7m 0s', 'x', '2026/3/20 10:00:05', 'DOWN'],
    ],
    [
      ['事件', '日期时间', '原因', '持续时间'],
      ['宕机', '2026年3月20日 10:00:05', 'x', '7分钟'],
    ],
    [
      ['イベント', '日時', '理由', '期間'],
      ['ダウン', '2026年3月20日 10時00分05秒', 'x', '0時間7分'],
    ],
    [
      ['Event', 'Date-Time', 'Reason', 'Duration (in mins.)'],
      ['Down', '03/20/2026 10:00:05 AM', 'x', '7'],
    ],
    [
      ['Event', 'Date-Time', 'Reason', 'Duration', 'Comment'],
      ['Down', '20 Mar 2026 10:00:05', 'x', '00:07:00', ''],
    ],
  ])('is read in the form of %j', (heads, cells) => {
    const input = table(['Export'], heads, cells);
    expect(uptimeRobotCsv.recognises(input)).toBe(true);
    expect(shown(uptimeRobotCsv, input).entries).toEqual([
      '3 interval 2026-03-20T10:00:05 2026-03-20T10:07:05 x',
    ]);
  });

  it('asks which number is the day where no row tells', () => {
    const heads = ['Event', 'Date-Time', 'Duration'];
    const open = table(heads, ['Down', '03/04/2026 10:00', '5 mins'], ['Up', '03/04/2026 10:05', '1 mins']);
    expect(shown(uptimeRobotCsv, open)).toMatchObject({
      refused: ['2 ambiguous-date Date-Time', '3 ambiguous-date Date-Time'],
      questions: ['date-order'],
    });
    expect(shown(uptimeRobotCsv, open, { dateOrder: 'day-first' }).entries[0]).toContain('2026-04-03T10:00');
    const told = table(heads, ['Down', '03/04/2026 10:00', '5 mins'], ['Up', '25/04/2026 10:05', '1 mins']);
    expect(shown(uptimeRobotCsv, told)).toMatchObject({ refused: [], questions: ['zone'] });
    expect(shown(uptimeRobotCsv, told).entries[0]).toContain('2026-04-03T10:00');
  });

  it('asks for the unit of a bare duration, and never guesses it', () => {
    const bare = table(['Event', 'Date-Time', 'Duration'], ['Down', '2026-03-20 10:00', '300']);
    expect(shown(uptimeRobotCsv, bare)).toMatchObject({
      refused: ['2 unreadable-duration Duration'],
      questions: ['duration-unit', 'zone'],
    });
    expect(shown(uptimeRobotCsv, bare, { durationUnit: 'seconds' }).entries).toEqual([
      '2 interval 2026-03-20T10:00 2026-03-20T10:05',
    ]);
  });

  it('ends an outage without a duration at the monitor’s next event', () => {
    const input = table(
      ['Monitor', 'Event', 'Date-Time', 'Duration'],
      ['b', 'Up', '2026-03-20 10:02', '1 mins'],
      ['a', 'Paused', '2026-03-20 10:30', '1 mins'],
      ['a', 'Down', '2026-03-20 10:00', ''],
    );
    expect(shown(uptimeRobotCsv, input).entries).toEqual(['4 interval 2026-03-20T10:00 2026-03-20T10:30 a']);
  });

  it('refuses rows with too many cells, without a time or with an unreadable one, and durations that are none', () => {
    const input = table(
      ['Event', 'Date-Time', 'Duration'],
      ['Down', '2026-03-20 10:00', '5 mins', 'more'],
      ['Down', '', '5 mins'],
      ['Down', 'yesterday', '5 mins'],
      ['Down', '2026-03-20 10:00', 'a while'],
      ['Down'],
    );
    expect(shown(uptimeRobotCsv, input).refused).toEqual([
      '2 wider-than-header',
      '3 no-start Date-Time',
      '4 unreadable-time Date-Time',
      '5 unreadable-duration Duration',
      '6 no-start Date-Time',
    ]);
  });

  it('is refused where messages are counted', () => {
    expect(shown(uptimeRobotCsv, log, {}, sms)).toMatchObject({ entries: [], questions: [] });
  });

  it('is not taken for a spreadsheet of one’s own', () => {
    expect(uptimeRobotCsv.recognises(table(['开始时间', '时长'], ['2026-03-20 10:00', '5分钟']))).toBe(false);
    expect(
      uptimeRobotCsv.recognises(table(['事件', '日期时间', '时长'], ['张三报障', '2026-03-20', '5'])),
    ).toBe(false);
  });
});
