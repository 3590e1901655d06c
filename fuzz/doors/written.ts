import { namedCurrency } from '../../src/written/currency';
import { readDay } from '../../src/written/date';
import { readInstant } from '../../src/written/instant';
import { readAmount, readCount, readPercent } from '../../src/written/number';
import { readInstant as readCaseInstant } from '../../src/case/read-instant';
import { zoneOf } from '../../src/case/zone';
import { parseDay } from '../../src/domain';
import { textOf, type Door } from '../door';
import { hostileTexts } from '../hostile';
import { expectSame, Harm } from '../harm';
import { mutatedText } from '../mutate';
import type { Random } from '../random';

const dates = [
  '2026-03-20 10:00',
  '2026年3月20日 上午10点半',
  '令和8年3月20日 午後3時',
  'March 20th, 2026 3:00 PM',
  '20/03/2026 22:15:30.5 +08:00',
  'Fri Mar 20 2026 10:00:00 GMT+0800 (中国标准时间)',
  '20260320T1000Z',
  '２０２６／３／２０　１０：００',
];
const dateSigns = [
  ...Array.from('0123456789-/.:年月日时分秒TZ+ ()'),
  'AM',
  '下午',
  'UTC',
  'Mar',
  '元',
  '半',
  'CST',
];
const numbers = [
  '12,000.00',
  '￥１２，０００',
  '1.2万元',
  '3千万',
  '1 234,50',
  "1'234.50",
  '99.95%',
  '1200次',
];
const numberSigns = [
  ...Array.from("0123456789.,万亿千百%‰¥$元- '"),
  '１',
  '，',
  '円',
  'RMB',
  'USD',
  '½',
  '²',
  '次',
];

/** A day or a time as people write it. */
export const date: Door = {
  name: 'dates',
  make: (random: Random) => made(random, dates, dateSigns),
  enter(entered) {
    const text = textOf(entered);
    const day = readDay(text);
    if (day.ok) {
      if (parseDay(day.value) === null) throw new Harm(`a day ${day.value}`);
      expectSame('the day again', readDay(day.value), day);
    }
    const instant = readInstant(text);
    readInstant(text, { dateAlone: true });
    zoneOf(text);
    if (!instant.ok) return day.ok ? 'a day' : instant.code;
    expectSame('the time again', readInstant(instant.value.text), instant);
    const again = readCaseInstant(instant.value.text, zoneOf('Asia/Shanghai'));
    if (!again.ok) throw new Harm(`${instant.value.text}: ${again.code}`);
    return 'a time';
  },
};

/** An amount, a count or a percentage as people write it. */
export const number: Door = {
  name: 'numbers',
  make: (random: Random) => made(random, numbers, numberSigns),
  enter(entered) {
    const text = textOf(entered);
    const [amount, count, percent] = [readAmount(text), readCount(text), readPercent(text)];
    namedCurrency(text);
    if (amount.ok && !/^\d{1,30}(\.\d{1,30})?$/.test(amount.value))
      throw new Harm(`an amount ${amount.value}`);
    if (amount.ok) expectSame('the amount again', readAmount(amount.value), amount);
    if (count.ok && !(Number.isSafeInteger(count.value) && count.value >= 0 && !Object.is(count.value, -0)))
      throw new Harm(`a count ${count.value}`);
    if (count.ok) expectSame('the count again', readCount(String(count.value)), count);
    if (percent.ok && !/^(100|\d{1,2})(\.\d+)?$/.test(percent.value)) throw new Harm(`${percent.value} %`);
    if (percent.ok) expectSame('the percentage again', readPercent(percent.value), percent);
    return amount.ok ? 'an amount' : amount.code;
  },
};

function made(random: Random, good: readonly string[], signs: readonly string[]): string {
  if (random.once(20)) return random.pick(hostileTexts);
  if (random.once(3)) return Array.from({ length: 1 + random.below(12) }, () => random.pick(signs)).join('');
  return mutatedText(random, random.pick(good), signs);
}
