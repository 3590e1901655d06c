import { expect, it } from 'vitest';
import { drawn } from '../../working/drawn.test-support';
import { writtenResult } from '../../working/named-result.test-support';
import { ChartPart } from './ChartPart';

/** March below the commitment; of April, which begins on the 1st, there is nothing yet. */
const chart = (asOf: string) => {
  const result = writtenResult({
    format: 'sla-case',
    version: 1,
    product: 'ccc',
    purchase: { startDate: '2026-03-01', months: 2 },
    log: [{ kind: 'count', start: '2026-03-20', total: 20000, failed: 101 }],
    fees: { currency: 'CNY', default: { consumed: '3200.00' } },
    asOf,
  });
  return drawn('en', result, ['worksheet', 'figures', 'working'], <ChartPart months={[]} height={200} />);
};

it('has a sign for what was not measured only of months that have begun', () => {
  expect(chart('2026-04-01')).toContain('not measured');
  expect(chart('2026-03-31')).not.toContain('not measured');
});
