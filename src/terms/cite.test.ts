import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { citeTerms } from './cite';
import { termsSchema, type Terms } from './schema';

function read(id: string): Terms {
  const file = new URL(`../../public/terms/${id}.json`, import.meta.url);
  return termsSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

it('cites from the edition in the language of the reader', () => {
  const trtc = read('trtc');
  expect(citeTerms(trtc, 'zh')('1.3').document.language).toBe('zh');
  expect(citeTerms(trtc, 'en')('1.3').document.language).toBe('en');
});

it('cites from the only edition there is', () => {
  expect(citeTerms(read('im'), 'ja')('1.3').document).toMatchObject({ language: 'en', date: '2021-12-24' });
});

it('says what a clause says where our words say it', () => {
  const trtc = read('trtc');
  expect(citeTerms(trtc, 'en')('4.12').summary).toBe(
    trtc.exclusions.find(({ clause }) => clause === '4.12')?.summary.en,
  );
  expect(citeTerms(trtc, 'en')('2.2').summary).toBeNull();
});

it('links to no page that the agreement does not name', () => {
  expect(citeTerms(read('trtc'), 'zh')('1.3').page?.address).toMatch(/^https:/);
  expect(citeTerms(read('sms'), 'zh')('1.3').page).toBeNull();
});
