import { expect, it } from 'vitest';
import { claimableMonths } from '../../working/claimed-months';
import { drawn } from '../../working/drawn.test-support';
import { namedResult } from '../../working/named-result.test-support';
import { MonthsList } from './MonthsList';

it('says of messages due what they are worth', () => {
  const result = namedResult('sms-messages-as-compensation');
  const months = claimableMonths(result.assessment);
  const list = drawn('en', result, ['claim-kit', 'working'], <MonthsList months={months} />);
  expect(list).toMatch(/ [\d,]+ messages [\d,.]+ CNY /);
});
