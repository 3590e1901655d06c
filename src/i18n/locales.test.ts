import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { namespaces } from './word-files';
import { languages, type Language } from './languages';

const folder = new URL('../../locales/', import.meta.url);

/** What stays as it is in Chinese and Japanese: names and signs, nothing that could be put into words. */
const names =
  /\b(?:SLA|TRTC|CCC|IM|SMS|API|JSON|CSV|TSV|UTC|CNY|HTTP|Tencent|Cloud|system_error|ISO|R\d+)\b/g;
/** Words for which another stands everywhere else. */
const shunned: Readonly<Record<Language, RegExp>> = {
  zh: /本计算单|退回|服务方/,
  en: /this worksheet/,
  ja: /締切|締め切|当ツール|この計算書|料率|インボイス/,
};
const cjk = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー々〇）」』】》”％';

it('every language has a file for each namespace and no other', () => {
  for (const language of languages) {
    const files = readdirSync(new URL(`${language}/`, folder)).toSorted();
    expect(files).toEqual(namespaces.map((namespace) => `${namespace}.json`).toSorted());
  }
});

describe.each(namespaces)('%s', (namespace) => {
  const texts: Readonly<Record<Language, Map<string, string>>> = {
    zh: read('zh', namespace),
    en: read('en', namespace),
    ja: read('ja', namespace),
  };

  it.each(languages)('%s has the plural forms of its language', (language) => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const found = new Map<string, string[]>();
    for (const key of texts[language].keys()) {
      const [, base, form] = pluralKey.exec(key) ?? [];
      if (base && form) found.set(base, [...(found.get(base) ?? []), form]);
    }
    for (const [base, has] of found) expect([base, has.toSorted()]).toEqual([base, forms]);
  });

  it.each(languages)('%s has the keys that the others have', (language) => {
    const all = new Set(languages.flatMap((other) => [...texts[other].keys()].map(withoutForm)));
    const own = new Set([...texts[language].keys()].map(withoutForm));
    expect([...all].filter((key) => !own.has(key))).toEqual([]);
  });

  it.each(['zh', 'ja'] as const)('%s has the placeholders of English', (language) => {
    const english = placeholdersByKey(texts.en);
    for (const [key, own] of placeholdersByKey(texts[language]))
      expect([key, own]).toEqual([key, english.get(key)]);
  });

  it.each(languages)('%s calls one thing by one name', (language) => {
    expect(where(texts[language], (text) => shunned[language].test(text))).toEqual([]);
  });

  it.each(languages)('%s leaves no text empty', (language) => {
    expect(where(texts[language], (text) => text.trim() === '' || text !== text.trim())).toEqual([]);
  });

  it.each(['zh', 'ja'] as const)('%s has full-width punctuation', (language) => {
    const halfWidth = new RegExp(`[${cjk}}][,.;:?!]|[,;?!](?=[${cjk}])`, 'u');
    expect(where(texts[language], (text) => halfWidth.test(text))).toEqual([]);
  });

  it.each(['zh', 'ja'] as const)('%s has no space beside a full-width character', (language) => {
    const spaced = new RegExp(`[${cjk}、。，：；！？（「] | [${cjk}、。，：；！？（「]`, 'u');
    expect(where(texts[language], (text) => spaced.test(text))).toEqual([]);
  });

  it.each(['zh', 'ja'] as const)('%s is translated', (language) => {
    expect(where(texts[language], isLeftInLatin)).toEqual([]);
  });
});

const pluralKey = /^(.*)_(zero|one|two|few|many|other)$/;

function isLeftInLatin(text: string): boolean {
  const words = text.replaceAll(/\{\{.*?\}\}|<[^>]*>/g, '').replaceAll(names, '');
  return /[a-z]{2}/i.test(words) && !new RegExp(`[${cjk}]`, 'u').test(words);
}

function withoutForm(key: string): string {
  return pluralKey.exec(key)?.[1] ?? key;
}

/** Of all forms of a text together: a singular may say "each" where the plural gives the number. */
function placeholdersByKey(texts: Map<string, string>): Map<string, string[]> {
  const all = new Map<string, Set<string>>();
  for (const [key, text] of texts) {
    const found = all.get(withoutForm(key)) ?? new Set();
    for (const [placeholder] of text.matchAll(/\{\{.*?\}\}|<\/?\w+\/?>/g)) found.add(placeholder);
    all.set(withoutForm(key), found);
  }
  return new Map([...all].map(([key, found]) => [key, [...found].toSorted()]));
}

function where(texts: Map<string, string>, isWrong: (text: string) => boolean): [string, string][] {
  return [...texts].filter(([, text]) => isWrong(text));
}

function read(language: Language, namespace: string): Map<string, string> {
  const file = new URL(`${language}/${namespace}.json`, folder);
  return new Map(flatten(JSON.parse(readFileSync(file, 'utf8')), ''));
}

function flatten(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) throw new Error(`${path} is no text`);
  return Object.entries(value).flatMap(([key, inner]) =>
    flatten(inner, path === '' ? key : `${path}.${key}`),
  );
}
