import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Typeset } from './Typeset';

/** What is kept on one line, in brackets. */
const kept = (text: string) =>
  renderToStaticMarkup(<p>{text}</p>)
    .replaceAll('<set-whole>', '[')
    .replaceAll('</set-whole>', ']')
    .replaceAll(/<[^>]*>/g, '');

it.each([
  '截止日为[2026年5月30日]，还有[10天]。',
  '[3月17日]至[31日]：不可用[300分钟]，可用性99.31%',
  '[2,100.00元]（CNY）',
  '[次月第5个工作日]的次日',
  'the lowest, [1–30 April] 2026, had 99.27%',
  '[17–31 Mar] and [1–30 Apr]',
  'from 17 to 31, 2–3 outages',
  '[第3.1(2)条]、[第5条]',
  '[第5営業日]は[2026年4月8日]のため、[2026年4月9日]に受付が始まります',
  '[5分間]のタイムスライス',
  '満[220分から]',
  'Write it like [2026-03-20 10:00].',
  '从[2026-04-16 23:00:30]起，到[2026-04-17]',
  'from [17 March] 2026, 3 months',
  '[3月17日～31日]と[2026年4月17日～][5月16日]',
  '[14項目]を確認',
  'outages under [5 min]',
  'An outage shorter than 10 minutes does not count.',
  'of [43,200 min] in the month',
  '1 − 30 ÷ ([31 × 24 × 60])',
  'checked against [4.1–4.14]',
  'on [business day 5] of [17 Mar – 16 Apr]',
])('%s', (marked) => {
  expect(kept(marked.replaceAll(/[[\]]/g, ''))).toBe(marked);
});

it('keeps a text one thing, as a flexible box takes it', () => {
  expect(renderToStaticMarkup(<p>自5月30日起</p>)).toBe(
    '<p><set-text>自<set-whole>5月30日起</set-whole></set-text></p>',
  );
});

it('sets the texts of a fragment, and those that no JSX has made', () => {
  expect(renderToStaticMarkup(<>{'自5月30日起申请'}</>)).toContain('<set-whole>5月30日</set-whole>');
  expect(renderToStaticMarkup(<Typeset>{['自5月30日起申请', <b key="b">1</b>]}</Typeset>)).toContain(
    '<set-whole>5月30日</set-whole>',
  );
});

it('leaves alone what takes plain text only', () => {
  expect(renderToStaticMarkup(<option>5月30日</option>)).toBe('<option>5月30日</option>');
});
