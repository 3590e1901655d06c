import { expect, it } from 'vitest';
import { drawn, markup } from '../../working/drawn.test-support';
import { writtenResult } from '../../working/named-result.test-support';
import { NotCountedPart } from './NotCountedPart';

const result = writtenResult({
  format: 'sla-case',
  version: 1,
  product: 'ccc',
  purchase: { startDate: '2026-04-01', months: 1 },
  logZone: 'Asia/Shanghai',
  log: [
    { kind: 'count', start: '2026-04-02', total: 20000, failed: 90, exclusion: '5.12' },
    { kind: 'count', start: '2026-05-02', total: 300, failed: 5 },
  ],
  fees: { currency: 'CNY', default: { consumed: '3200.00' } },
  asOf: '2026-05-20',
});

const areas = ['results', 'working', 'readings'];

it.each([
  ['zh', ' 0次失败 ', ' 不计入 '],
  ['en', ' 0 failed calls ', ' nothing '],
  ['ja', ' 失敗 0回 ', ' なし '],
] as const)('tells counts without failures from counts left out, in %s', (language, none, leftOut) => {
  const said = drawn(language, result, areas, <NotCountedPart />);
  expect(said.split(none)).toHaveLength(2);
  expect(said.split(leftOut)).toHaveLength(2);
});

it('opens the first and the last of the exclusions at their clauses', () => {
  const [before] = markup('en', result, areas, <NotCountedPart />).split('what the agreement excludes');
  expect(before).toMatch(/mark--clause"[^>]*>5\.1<[^]*mark--clause"[^>]*>5\.18</);
});
