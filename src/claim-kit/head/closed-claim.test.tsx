import { expect, it } from 'vitest';
import { drawn, markup } from '../../working/drawn.test-support';
import { claimableMonths } from '../../working/claimed-months';
import { writtenResult } from '../../working/named-result.test-support';
import type { Result } from '../../working/result';
import { WorksheetPart } from '../worksheet/WorksheetPart';
import { HeadPart } from './HeadPart';

/** Its one window closes on 30 May 2019. */
const at = (asOf: string) =>
  writtenResult({
    format: 'sla-case',
    version: 1,
    product: 'trtc',
    purchase: { startDate: '2019-03-17', months: 1 },
    logZone: 'Asia/Shanghai',
    log: [{ kind: 'interval', start: '2019-03-20 10:00', end: '2019-03-20 10:30', successRate: '98' }],
    fees: { currency: 'CNY', default: { consumed: '12000.00' } },
    asOf,
  });
const [open, closed] = [at('2019-05-30'), at('2019-05-31')];
const areas = ['claim-kit', 'working'];

function head(language: 'zh' | 'en' | 'ja', result: Result): string {
  const months = claimableMonths(result.assessment);
  return drawn(language, result, areas, <HeadPart months={months} takeToday={() => {}} />);
}

it.each([
  ['zh', '不能再提出申请', '先留存证据'],
  ['en', 'so no claim can be filed any more', 'Secure the evidence first'],
  ['ja', '新たに申請することはできません', 'まず証拠を保存'],
] as const)('leads to no claim where every window has closed, in %s', (language, isOver, evidence) => {
  expect(head(language, closed)).toContain(isOver);
  expect(head(language, closed)).not.toContain(evidence);
  expect(head(language, open)).toContain(evidence);
});

function kind(result: Result): string | undefined {
  return /button--\w+/.exec(markup('en', result, areas, <WorksheetPart />))?.[0];
}

it('has the worksheet as what to do next only while a claim can be filed', () => {
  expect(kind(open)).toBe('button--primary');
  expect(kind(closed)).toBe('button--secondary');
});
