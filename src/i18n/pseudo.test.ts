import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { languages } from './languages';
import { pseudoText, pseudoTexts } from './pseudo';

const resultWords = (language: string) =>
  JSON.parse(readFileSync(new URL(`../../locales/${language}/results.json`, import.meta.url), 'utf8'));

it('accents every word and lengthens it, within marks', () => {
  expect(pseudoText('Continue')).toBe('⟦Çóñtíñúé lôn⟧');
});

it('lengthens Chinese and Japanese with characters of theirs', () => {
  expect(pseudoText('何时申请这笔赔偿金')).toBe('⟦何时申请这笔赔偿金国語文字⟧');
});

it('leaves placeholders and tags alone', () => {
  const text = pseudoText('The right to {{due}} is waived <clause/>.');
  expect(text).toContain('{{due}}');
  expect(text).toContain('<clause/>');
});

it.each(languages)('marks every text of %s, however deep', (language) => {
  const texts: string[] = [];
  JSON.stringify(pseudoTexts(resultWords(language)), (_, value) => {
    if (typeof value === 'string') texts.push(value);
    return value;
  });
  expect(texts.length).toBeGreaterThan(100);
  expect(texts.filter((text) => !/^⟦[^⟦]*⟧$/.test(text))).toEqual([]);
});

it('makes a text at least 40 % longer', () => {
  const before = 'Open a month to follow its figures to the clauses.';
  expect(pseudoText(before).length).toBeGreaterThanOrEqual(before.length * 1.4);
});
