import { describe, expect, it } from 'vitest';
import { table as input, trtc } from '../fixtures/sources/fixture';
import { table } from '../formats/table';
import type { Answers } from '../questions';

const day = (place: number, from: string, to: string) =>
  `2026-03-0${place + 1} ${from}:00|2026-03-0${place + 1} ${to}:00`.split('|');

/** A table of periods, each with a word of its own; what becomes of each row, in their order. */
function outcomes(words: readonly string[], heading: string | null = '状态', answers: Answers = {}) {
  const rows = words.map((word, place) => [...day(place, '10', '11'), word]);
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

describe('words beside periods', () => {
  it.each([
    [
      ['故障', '正常'],
      ['outage', 'up'],
    ],
    [
      ['失败', '成功'],
      ['outage', 'up'],
    ],
    [
      ['500', '200', '503'],
      ['outage', 'up', 'outage'],
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

  it('in too great a number are no states', () => {
    const many = Array.from({ length: 11 }, (_, place) => `state ${place}`);
    expect(outcomes(['DOWN', ...many.slice(0, 7)]).asked).toHaveLength(7);
    const rows = ['DOWN', ...many].map((word) => [...day(0, '10', '11'), word]);
    const found = table.interpret(input(['开始', '结束', '状态'], ...rows), {}, trtc);
    expect(found.questions).toEqual([]);
  });
});
