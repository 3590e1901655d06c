import { expect, it } from 'vitest';
import { chooseLanguage } from './languages';

it.each([
  [['zh-CN', 'en'], 'zh'],
  [['zh-Hant-TW'], 'zh'],
  [['fr-FR', 'ja-JP', 'en'], 'ja'],
  [['EN_gb'], 'en'],
  [['', 'ja'], 'ja'],
  [['de'], 'en'],
  [[], 'en'],
])('%j is met with %s', (candidates, language) => {
  expect(chooseLanguage(candidates)).toBe(language);
});
