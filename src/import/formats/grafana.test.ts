import { describe, expect, it } from 'vitest';
import { ccc, fixture, im, shown, table, trtc } from '../fixtures/sources/fixture';
import { grafana } from './grafana';

describe('a panel’s data of Grafana', () => {
  it('with a rate becomes unit entries; an empty cell is unknown', () => {
    expect(shown(grafana, fixture('grafana-rate.csv'), { seriesMeaning: 'success' })).toMatchObject({
      entries: [
        '3 unit 2026-03-20T02:00:00Z 99.8',
        '4 unit 2026-03-20T02:05:00Z 97.25',
        '6 unit 2026-03-20T02:15:00Z 0',
        '8 unit 2026-03-20T02:25:00Z 100',
      ],
      refused: [],
      questions: ['series-meaning'],
      doubts: ['gaps-unknown'],
    });
  });

  it('with counters asks which is which, and for the zone of local times', () => {
    const counters = { total: 'entries', failed: 'entries that failed' };
    const panel = fixture('grafana-counters.csv');
    expect(shown(grafana, panel).questions).toEqual(['zone', 'counters']);
    expect(shown(grafana, panel, { counters, zone: 'UTC' })).toMatchObject({
      entries: [
        '2 unit 2026-03-20T10:00:00+00:00 1200 1197',
        '3 unit 2026-03-20T10:05:00+00:00 1180 940',
        '6 unit 2026-03-20T10:20:00+00:00 0 0',
      ],
      refused: ['4 unreadable-number'],
      passedOver: ['heading 1', 'blank 5'],
    });
    expect(shown(grafana, panel, { counters }, ccc).entries).toEqual(['2 count 2026-03-20 2380 243']);
  });

  it('in rows of series, as older versions write it', () => {
    const long = table(
      ['sep=;'],
      ['Series', 'Time', 'Value'],
      ['rooms', '2026-03-20T10:00:00+08:00', '0,973'],
      ['rooms', '2026-03-20T10:05:00+08:00', '0,99'],
      ['rooms', '2026-03-20T10:10:00+08:00', 'null'],
    );
    expect(grafana.recognises(long)).toBe(true);
    expect(shown(grafana, long, { seriesMeaning: 'success' })).toMatchObject({
      entries: ['3 unit 2026-03-20T10:00:00+08:00 97.3', '4 unit 2026-03-20T10:05:00+08:00 99'],
      passedOver: ['heading 1 2', 'blank 5'],
    });
  });

  it('reads a percentage sign as such whatever the rest of the column is', () => {
    const mixed = table(['Time', 'a'], ['1773972000000', '0.5%'], ['1773972060000', '0.97']);
    expect(shown(grafana, mixed, { rateScale: 'share', seriesMeaning: 'success' }).entries).toEqual([
      '2 unit 2026-03-20T02:00:00Z 0.5',
      '3 unit 2026-03-20T02:01:00Z 97',
    ]);
  });

  it('names the cell that cannot be read, and a time once', () => {
    const odd = table(['Time', 'rate a', 'rate b'], ['soon', '99', '98'], ['2026-03-20 10:00', 'ok', '98']);
    expect(grafana.interpret(odd, { seriesMeaning: 'success' }, trtc).refused).toEqual([
      { row: 2, column: 'Time', cell: 0, raw: 'soon', code: 'unreadable-time' },
      { row: 3, column: 'rate a', cell: 1, raw: 'ok', code: 'unreadable-rate' },
    ]);
  });

  it('is told from a spreadsheet of one’s own', () => {
    const cells = ['2026-03-20 10:00', '1200', '3'];
    expect(grafana.recognises(table(['Time', 'Value'], ['2026-03-20 10:00', '0.97']))).toBe(true);
    expect(grafana.recognises(table(['Time', 'rooms', 'calls'], cells))).toBe(true);
    expect(grafana.recognises(table(['time', 'total', 'failed'], cells))).toBe(false);
    expect(grafana.recognises(table(['时间', '请求数', '失败数'], cells))).toBe(false);
    expect(
      grafana.recognises(table(['Time', 'what happened'], ['2026-03-20 10:00', 'nobody could enter'])),
    ).toBe(false);
    expect(grafana.recognises(table(['Start', 'End'], ['2026-03-20 10:00', '2026-03-20 11:00']))).toBe(false);
  });

  it('has no ends: a table with times under a blank heading is none', () => {
    const row = ['2026-03-20 10:00', '2026-03-20 10:40', '90%'];
    expect(grafana.recognises(table(['时间', '', '成功率 a'], row))).toBe(false);
    expect(grafana.recognises(table(['时间', '', '成功率 a'], ['2026-03-20 10:00', '7', '90%']))).toBe(true);
  });

  it('is told from counts of several things in one table', () => {
    const heads = ['时间', '登录总数', '登录失败', '发送总数', '发送失败'];
    expect(grafana.recognises(table(heads, ['2026-03-20 10:00', '10', '1', '20', '0']))).toBe(false);
  });

  it('beside latencies takes the success rate by its name, and asks which to take', () => {
    const panel = table(
      ['时间', '进房成功率(%)', '首帧耗时(ms)', '音频卡顿率(%)'],
      ['1773972000000', '99.5', '300', '1'],
      ['1773972300000', '0.7', '310', '2'],
    );
    expect(grafana.interpret(panel, {}, trtc).questions).toEqual([
      {
        kind: 'series',
        values: ['进房成功率(%)', '首帧耗时(ms)', '音频卡顿率(%)'],
        suggested: ['进房成功率(%)'],
      },
    ]);
    expect(shown(grafana, panel).entries).toEqual([
      '2 unit 2026-03-20T02:00:00Z 99.5',
      '3 unit 2026-03-20T02:05:00Z 0.7',
    ]);
  });

  it('of two kinds of attempts says that one of them is left aside', () => {
    const panel = table(
      ['time', 'login attempts', 'login ok', 'message attempts', 'message ok'],
      ['1773972000000', '20', '0', '100', '0'],
      ['1773972060000', '18', '0', '90', '80'],
    );
    const counters = { total: 'login attempts', successes: 'login ok' };
    expect(shown(grafana, panel, { counters }, im).doubts).toEqual(['counters-left-aside']);
  });
});
