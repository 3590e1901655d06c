import { describe, expect, it } from 'vitest';
import { table as input, trtc } from '../fixtures/sources/fixture';
import { table } from '../formats/table';
import type { Answers } from '../questions';

const day = (place: number, from: string, to: string) =>
  `2026-03-0${place + 1} ${from}:00|2026-03-0${place + 1} ${to}:00`.split('|');

type Times = (place: number) => string[];
const apart: Times = (place) => day(place, '10', '11');
/** Each begins as the one before it ends. */
const inARow: Times = (place) => day(0, String(place + 10), String(place + 11));
/** Each begins before the one before it ends. */
const sideBySide: Times = (place) => day(0, String(place + 10), String(place + 12));
const daysLong: Times = (place) => [`2026-03-0${place + 1} 10:00`, `2026-03-0${place + 2} 09:00`];

/** A table of periods, each with a word of its own; what becomes of each row, in their order. */
function outcomes(
  words: readonly string[],
  heading: string | null = '状态',
  answers: Answers = {},
  times: Times = apart,
) {
  const rows = words.map((word, place) => [...times(place), word]);
  const found = table.interpret(
    input(...(heading === null ? [] : [['开始', '结束', heading]]), ...rows),
    answers,
    trtc,
  );
  const first = heading === null ? 1 : 2;
  const questions = found.questions.flatMap((question) => (question.kind === 'statuses' ? [question] : []));
  return {
    rows: words.map((_, place) => {
      const passed = found.passedOver.find(({ rows: some }) => some.includes(place + first));
      const refusal = found.refused.find(({ row }) => row === place + first);
      return passed?.reason ?? refusal?.code ?? 'outage';
    }),
    asked: questions.flatMap(({ values }) => values.map(({ value }) => value)),
    column: questions[0]?.column,
  };
}

/** The question about states in a table that numbers its rows and names its probes. */
function askedBesideNumbers(rows: readonly (readonly string[])[]) {
  const { questions } = table.interpret(input(['开始', '结束', '状态', 'No.', 'probe'], ...rows), {}, trtc);
  return questions.filter(({ kind }) => kind === 'statuses');
}

describe('words beside periods', () => {
  it.each([
    [
      ['故障', '正常'],
      ['outage', 'up'],
    ],
    [
      ['DOWN', 'SUCCESSFUL', 'OK'],
      ['outage', 'up', 'up'],
    ],
    [
      ['误报', '已恢复', '已关闭'],
      ['false-alarm', 'outage', 'outage'],
    ],
    [
      ['false alarm', 'Cancelled'],
      ['false-alarm', 'false-alarm'],
    ],
  ])('%j are %j', (words, expected) => {
    expect(outcomes(words)).toMatchObject({ rows: expected, asked: [] });
  });

  it('are looked for among events, and where there are no headings', () => {
    expect(outcomes(['Down', 'Up'], 'Event').rows).toEqual(['outage', 'up']);
    expect(outcomes(['宕机', '正常'], '事件').rows).toEqual(['outage', 'up']);
    expect(outcomes(['宕机', '正常'], null).rows).toEqual(['outage', 'up']);
  });

  it('are notes where most are none of a state, or none says that it was down', () => {
    expect(outcomes(['宕机', '正常', '光缆被挖断', '机房掉电'], '备注').rows).toEqual(
      Array(4).fill('outage'),
    );
    expect(outcomes(['正常', '正常'], '备注').rows).toEqual(['outage', 'outage']);
  });

  it('that are not known are asked about, each once, where another is', () => {
    const words = ['dropped', 'completed', 'completed'];
    expect(outcomes(words)).toEqual({
      rows: ['outage', 'unknown-status', 'unknown-status'],
      asked: ['completed'],
      column: '状态',
    });
    expect(outcomes(words, '状态', { statuses: { completed: 'not-down' } }).rows).toEqual([
      'outage',
      'up',
      'up',
    ]);
    expect(outcomes(words, '状态', { statuses: { completed: 'down' } }).rows).toEqual(
      Array(3).fill('outage'),
    );
    expect(outcomes(['completed', 'network']).asked).toEqual([]);
  });

  it('of recovery beside trouble may be the time after it, and are asked about', () => {
    expect(outcomes(['宕机', '恢复正常'], '事件').asked).toEqual(['恢复正常']);
    expect(outcomes(['DOWN', 'Degraded performance']).asked).toEqual(['Degraded performance']);
  });

  it.each([
    [
      ['失败', '成功'],
      ['outage', 'up'],
    ],
    [
      ['500', '200', '503'],
      ['outage', 'up', 'outage'],
    ],
    [
      ['服务故障', '服务正常', '系统异常'],
      ['outage', 'up', 'outage'],
    ],
    [
      ['Service is down', 'Service up'],
      ['outage', 'up'],
    ],
  ])('%j are %j where one time begins as the other ends', (words, expected) => {
    expect(outcomes(words, '状态', {}, inARow)).toMatchObject({ rows: expected, asked: [] });
  });

  it.each([
    [['Red', 'Green', 'Red'], '状态', inARow],
    [['0', '1'], 'up', inARow],
    [['NG', 'OK', 'NG'], '状态', inARow],
    [['已恢复', '正常'], '当前状态', daysLong],
  ] as const)('%j under %s may be of a log of states, and are asked about', (words, heading, times) => {
    const { rows, asked } = outcomes(words, heading, {}, times);
    expect(rows.at(1)).toBe('unknown-status');
    expect(asked).toContain(words[1]);
  });

  it.each([
    [['失败', '成功'], apart],
    [['500', '200', '503'], apart],
    [['fail', 'ok'], apart],
    [['success', 'failed'], sideBySide],
  ] as const)('%j may each be of one attempt, and are asked about', (words, times) => {
    expect(outcomes(words, '状态', {}, times)).toMatchObject({
      rows: words.map(() => 'unknown-status'),
      asked: words,
    });
  });

  it('follow the answers', () => {
    const answers: Answers = { statuses: { NG: 'down', OK: 'not-down' } };
    expect(outcomes(['NG', 'OK', 'NG'], '状态', answers, inARow).rows).toEqual(['outage', 'up', 'outage']);
  });

  it('are looked for in no other column where one tells, nor in numbers of rows', () => {
    const rows = ['宕机', '在线', '宕机'].map((word, place) => [
      ...inARow(place),
      word,
      String(place),
      place === 1 ? 'a' : 'b',
    ]);
    expect(askedBesideNumbers(rows)).toEqual([]);
    expect(askedBesideNumbers(rows.map((cells) => cells.with(2, '')))).toMatchObject([
      { column: 'probe', values: [{ value: 'b' }, { value: 'a' }] },
    ]);
  });

  it('in too great a number are no states', () => {
    const many = Array.from({ length: 11 }, (_, place) => `state ${place}`);
    expect(outcomes(['DOWN', ...many.slice(0, 7)]).asked).toHaveLength(7);
    const rows = ['DOWN', ...many].map((word) => [...day(0, '10', '11'), word]);
    const found = table.interpret(input(['开始', '结束', '状态'], ...rows), {}, trtc);
    expect(found.questions).toEqual([]);
  });
});
