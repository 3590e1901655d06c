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

it('says what a clause says, an exclusion or any other', () => {
  const trtc = read('trtc');
  const cite = citeTerms(trtc, 'en');
  expect(cite('4.12').summary).toBe('Force majeure or an accident');
  expect(cite('2.2').summary).toBe(trtc.clauses['2.2']?.en);
  expect(cite('9.9').summary).toBeNull();
});

it('says of 3.1(2) both the tiers and the cap, and of 3.2(1) the way to claim', () => {
  const cite = citeTerms(read('trtc'), 'en');
  expect(cite('3.1(2)').summary).toMatch(/99\.9%: 10%.*99\.5%: 20%.*99%: 50%.*at most the fee paid/);
  expect(cite('3.2(1)').summary).toMatch(/5th business day.*only by support ticket.*record decides/);
});

it('links to no page that the agreement does not name', () => {
  expect(citeTerms(read('trtc'), 'zh')('1.3').page?.address).toMatch(/^https:/);
  expect(citeTerms(read('sms'), 'zh')('1.3').page).toBeNull();
});
