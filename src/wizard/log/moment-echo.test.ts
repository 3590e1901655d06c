import { expect, it } from 'vitest';
import { zoneOf } from '../../case/zone';
import { momentEcho } from './moment-echo';

const echo = (text: string, zone = 'Asia/Shanghai', dateAlone = false) => {
  const found = momentEcho(text, zoneOf(zone), dateAlone);
  if (!found) return null;
  return found.kind === 'beijing' ? `Beijing ${found.day} ${found.time}` : found.text;
};

it.each([
  ['2026-03-20 10:00', null],
  [' 2026-03-20T10:00:30 ', null],
  ['2026-03-20 10:00+08:00', '2026-03-20 10:00'],
  ['2026年3月20日 10时', '2026-03-20 10:00'],
  ['２０２６/3/20 下午3点', '2026-03-20 15:00'],
  ['2026-03-20T23:30Z', 'Beijing 2026-03-21 07:30'],
  ['2026-03-20', null],
  ['2026-03-', null],
  ['', null],
])('%j says %j', (text, said) => {
  expect(echo(text)).toBe(said);
});

it('tells the time in Beijing of a log kept elsewhere', () => {
  expect(echo('2026-03-20 10:00', 'America/New_York')).toBe('Beijing 2026-03-20 22:00');
  expect(echo('2026-03-20 10:00', 'Asia/Singapore')).toBe(null);
  expect(echo('2026-03-08 02:30', 'America/New_York')).toBe(null);
});

it('takes a day alone where a day will do', () => {
  expect(echo('2026年3月20日', 'Asia/Shanghai', true)).toBe('2026-03-20');
  expect(echo('2026-03-20', 'America/New_York', true)).toBe(null);
});
