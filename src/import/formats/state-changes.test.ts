import { describe, expect, it } from 'vitest';
import { ccc, fixture, json, shown, sms, table, trtc } from '../fixtures/sources/fixture';
import { interpret } from '../interpret';
import { readTextInput } from '../read-input';
import { stateChanges } from './state-changes';

const log = fixture('state-changes.csv');
const pasted = (text: string) => {
  const read = readTextInput('', text);
  if (read.kind !== 'input') throw new Error(read.kind);
  return read.input;
};
const sourceOf = (text: string) => interpret(pasted(text), {}, trtc).source;

describe('a log of changes of state', () => {
  it('has an outage from each Down to the next Up of its monitor, the newest first or last', () => {
    const found = {
      entries: ['7 interval 2026-03-20T10:00 2026-03-20T10:30 rooms · Timeout'],
      refused: ['2 still-open', '3 unknown-status Status'],
      passedOver: ['heading 1', 'up 4 5 8 12', 'no-downtime 9', 'paused 10', 'blank 11'],
      questions: ['series', 'zone', 'open-end'],
      doubts: ['probe-not-attempt', 'gaps-unknown', 'probe-interval', 'several-monitors'],
    };
    expect(shown(stateChanges, log)).toEqual(found);
    expect(stateChanges.interpret(log, {}, trtc).entries).toMatchObject([{ row: 7, rows: [7, 6] }]);
    expect(stateChanges.interpret(log, {}, trtc).refused[1]).toMatchObject({ cell: 2, raw: 'Flapping' });
    if (log.kind !== 'table') throw new Error(log.kind);
    const [heading = [], ...rows] = log.rows;
    expect(shown(stateChanges, table(heading, ...rows.toReversed())).entries).toEqual([
      '7 interval 2026-03-20T10:00 2026-03-20T10:30 rooms · Timeout',
    ]);
  });

  it('ends an outage that is open where the answer says so', () => {
    const answers = { zone: 'Asia/Shanghai', series: ['rooms'], openEnds: { 2: '8:20' } };
    expect(shown(stateChanges, log, answers)).toMatchObject({
      entries: [
        '2 interval 2026-03-21T08:00 2026-03-21T08:20 rooms · Timeout',
        '7 interval 2026-03-20T10:00 2026-03-20T10:30 rooms · Timeout',
      ],
      passedOver: ['heading 1', 'up 4 12', 'not-chosen 5 8 9', 'paused 10', 'blank 11'],
    });
  });

  it('may be a list of objects, with the state before beside the state from then on', () => {
    expect(shown(stateChanges, fixture('state-changes.json'))).toEqual({
      entries: ['1 interval 2026-03-20T02:00:00Z 2026-03-20T02:30:00Z rooms'],
      refused: ['4 not-an-object'],
      passedOver: ['up 2', 'pending 3'],
      questions: [],
      doubts: ['probe-not-attempt', 'gaps-unknown', 'probe-interval'],
    });
  });

  it.each([
    ['时间,状态', '告警', '恢复'],
    ['时间,状态', '宕机', '正常'],
    ['告警时间,告警状态', '告警触发', '已恢复'],
    ['发生时间,事件', '故障', '故障恢复'],
    ['Timestamp,State', 'ALARM', 'OK'],
    ['Time\tStatus', 'PROBLEM', 'RECOVERY'],
    ['日時,状態', 'ダウン', '復旧'],
    ['time;status', 'firing', 'resolved'],
    ['日時,状態', 'アラート', '回復'],
    ['Date-Time,Event', '🔴 Down', '🟢 Up'],
    ['时间（北京时间）,状态', '離線', '在線'],
  ])('is known by %s with %s and %s', (heading, down, up) => {
    const sign = /[,;\t]/.exec(heading)?.[0] ?? '';
    const text = `${heading}\n2026-03-20 10:00${sign}${down}\n2026-03-20 10:30${sign}${up}\n`;
    const found = interpret(pasted(text), {}, trtc);
    expect([found.source, found.entries[0]?.entry.start.slice(0, 16)]).toEqual([
      'state-changes',
      '2026-03-20T10:00',
    ]);
    expect(found.entries).toMatchObject([{ row: 2 }]);
  });

  it('keeps the clock that its heading names, joins a day with a time of day, and does without headings', () => {
    const utc = table(['Time (UTC)', 'Status'], ['2026-03-20 10:00', 'Down'], ['2026-03-20 10:30', 'Up']);
    expect(shown(stateChanges, utc)).toMatchObject({
      entries: ['2 interval 2026-03-20T10:00Z 2026-03-20T10:30Z'],
      questions: [],
    });
    const apart = table(
      ['日期', '时间', '状态'],
      ['2026-03-20', '23:50', '告警'],
      ['2026-03-21', '0:10', '恢复'],
    );
    expect(shown(stateChanges, apart).entries).toEqual(['2 interval 2026-03-20T23:50 2026-03-21T00:10']);
    const bare = pasted('2026-03-20 10:00\tDown\n2026-03-20 10:30\tUp\n');
    expect(shown(stateChanges, bare).entries).toEqual(['1 interval 2026-03-20T10:00 2026-03-20T10:30']);
  });

  it('does not end one alarm’s outage by another’s recovery', () => {
    const alarms = table(
      ['Time', 'Alarm name', 'State'],
      ['2026-03-20 10:00Z', 'login', 'ALARM'],
      ['2026-03-20 10:05Z', 'send', 'ALARM'],
      ['2026-03-20 10:10Z', 'login', 'OK'],
      ['2026-03-20 10:20Z', 'send', 'OK'],
    );
    expect(shown(stateChanges, alarms)).toMatchObject({
      entries: [
        '2 interval 2026-03-20T10:00Z 2026-03-20T10:10Z login',
        '3 interval 2026-03-20T10:05Z 2026-03-20T10:20Z send',
      ],
      questions: ['series'],
    });
  });

  it('asks about maintenance', () => {
    const maintained = table(
      ['Time', 'Status'],
      ['2026-03-20 10:00Z', 'Down'],
      ['2026-03-20 10:05Z', 'Maintenance'],
      ['2026-03-20 10:10Z', 'Up'],
    );
    expect(shown(stateChanges, maintained)).toMatchObject({
      entries: ['2 interval 2026-03-20T10:00Z 2026-03-20T10:05Z'],
      questions: ['maintenance'],
    });
    expect(shown(stateChanges, maintained, { maintenance: 'downtime' }).entries).toEqual([
      '2 interval 2026-03-20T10:00Z 2026-03-20T10:10Z',
    ]);
  });

  it('refuses rows without a time, with one that cannot be read, and with too many cells', () => {
    const wrong = table(
      ['Time', 'Status'],
      ['', 'Down'],
      ['soon', 'Down'],
      ['2026-03-20 10:00', 'Degraded'],
      ['2026-03-20 10:00', 'Down', 'more'],
      ['2026-03-20 10:30', 'Up'],
    );
    expect(shown(stateChanges, wrong).refused).toEqual([
      '2 no-start Time',
      '3 unreadable-time Time',
      '4 unknown-status Status',
      '5 wider-than-header',
    ]);
  });

  it('is refused where calls or messages are counted', () => {
    for (const terms of [ccc, sms])
      expect(shown(stateChanges, log, {}, terms)).toMatchObject({
        entries: [],
        questions: [],
        refused: [
          '2 interval-for-counts',
          '3 unknown-status Status',
          '6 interval-for-counts',
          '7 interval-for-counts',
          '9 interval-for-counts',
        ],
      });
  });

  it.each([
    ['attempts', 'time,outcome\n2026-03-20 10:00,ok\n2026-03-20 10:01,fail\n2026-03-20 10:02,ok\n'],
    [
      'attempts that time out',
      'time,status\n2026-03-20 10:00,Up\n2026-03-20 10:01,Down\n2026-03-20 10:02,timeout\n',
    ],
    [
      'attempts with outcomes of their own',
      'time,status\n2026-03-20 10:00,ok\n2026-03-20 10:01,unavailable\n2026-03-20 10:02,ok\n2026-03-20 10:02,ok\n2026-03-20 10:02,ok\n2026-03-20 10:02,busy\n',
    ],
    [
      'incidents with an end',
      '开始时间,结束时间,状态\n2026-03-20 10:00,2026-03-20 10:30,已恢复\n2026-03-21 10:00,-,告警中\n',
    ],
    [
      'incidents and how long they were',
      'Start,Duration,Status\n2026-03-20 10:00,30m,Down\n2026-03-20 10:30,1h,Up\n',
    ],
    [
      'incidents and how they are by now',
      '发生时间,状态\n2026-03-20 10:00,已恢复\n2026-03-21 10:00,已恢复\n2026-03-22 10:00,告警中\n',
    ],
    ['troubles without an end', 'time,status\n2026-03-20 10:00,Down\n2026-03-21 10:00,Down\n'],
    [
      'measured slices',
      'time,requests,failed,status\n2026-03-20 10:00,100,5,Down\n2026-03-20 10:05,100,0,Up\n',
    ],
  ])('is not seen in %s', (_, text) => {
    expect(sourceOf(text)).toBe('table');
    expect(stateChanges.recognises(json([{ time: '2026-03-20 10:00', status: 'ok' }]))).toBe(false);
  });
});
