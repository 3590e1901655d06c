import { readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, it } from 'vitest';
import { newDraft, newEntry, type Draft } from '../../case/draft';
import { chosenParts, optionalParts } from '../../case/link/chosen-parts';
import { readDraft } from '../../case/read-draft';
import { termsSchema } from '../../terms/schema';
import { CaseSummary } from './CaseSummary';

const json = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const terms = termsSchema.parse(json('public/terms/trtc.json'));

const empty = newDraft('trtc', 'd');
const draft: Draft = {
  ...empty,
  title: 'March',
  log: [{ ...newEntry('interval', 'a'), note: 'a ticket' }, newEntry('interval', 'b')],
  fees: { ...empty.fees, consumed: '12000' },
  claimant: { ...empty.claimant, account: '100000000001' },
};

function summary(held?: Draft): string {
  const i18n = createInstance();
  void i18n.init({
    lng: 'en',
    initAsync: false,
    resources: { en: { share: json('locales/en/share.json') } },
  });
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <CaseSummary terms={terms} reading={readDraft(draft, terms, '2026-05-20')} held={held} />
    </I18nextProvider>,
  ).replaceAll(/(<[^>]*>)+/g, ' ');
}

it('names the parts that were chosen to go into the link', () => {
  const all = summary(chosenParts(draft, new Set(optionalParts)));
  expect(all).toContain('Fees included Claimant included Name of the case March Notes 1 row');
  expect(summary(chosenParts(draft, new Set(['notes'])))).not.toMatch(/Fees|Claimant/);
  expect(summary(chosenParts(draft, new Set()))).not.toMatch(/Name of the case|Notes/);
});
