import { expect, it } from 'vitest';
import { drawn } from '../../working/drawn.test-support';
import { writtenResult } from '../../working/named-result.test-support';
import { verdictOf } from './verdict';
import { VerdictLead } from './VerdictLead';

/** Of June, with an outage that is announced for its tenth day. */
const at = (asOf: string) =>
  writtenResult({
    format: 'sla-case',
    version: 1,
    product: 'trtc',
    purchase: { startDate: '2026-06-01', months: 1 },
    logZone: 'Asia/Shanghai',
    log: [{ kind: 'interval', start: '2026-06-10 10:00', end: '2026-06-10 20:00', successRate: '0' }],
    fees: { currency: 'CNY', default: { consumed: '12000.00' } },
    asOf,
  });

function lead(language: 'zh' | 'en' | 'ja', asOf: string): string {
  const result = at(asOf);
  const words = ['results', 'working', 'readings'];
  return drawn(language, result, words, <VerdictLead verdict={verdictOf(result.assessment)} />);
}

it.each([
  ['zh', '尚未开始', '尚未结束'],
  ['en', 'has not begun', 'has not ended'],
  ['ja', 'まだ始まっておらず', 'まだ終わっておらず'],
] as const)(
  'tells a month that has not begun from one that is not over, in %s',
  (language, toCome, running) => {
    expect(lead(language, '2026-05-31')).toContain(toCome);
    expect(lead(language, '2026-05-31')).not.toContain(running);
    expect(lead(language, '2026-06-01')).toContain(running);
  },
);
