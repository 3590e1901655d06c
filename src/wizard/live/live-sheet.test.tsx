import { readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect, it } from 'vitest';
import { calendarSchema } from '../../calendar/schema';
import { newDraft, newEntry, type Draft } from '../../case/draft';
import { termsSchema } from '../../terms/schema';
import { comesTo } from '../so-far';
import { WizardContext } from '../wizard-context';
import LiveSheet from './LiveSheet';

const json = (path: string) => JSON.parse(readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8'));
const terms = termsSchema.parse(json('public/terms/ccc.json'));
const calendar = calendarSchema.parse(json('public/calendars/cn.json'));

/** March below the commitment, April so far above it. */
const empty = newDraft('ccc', 'd');
const counted = (id: string, start: string, failed: string) => ({
  ...newEntry('count', id),
  start,
  total: '20000',
  failed,
});
const draft: Draft = {
  ...empty,
  purchase: { ...empty.purchase, startDate: '2026-03-01', months: '2' },
  log: [counted('a', '2026-03-20', '101'), counted('b', '2026-04-02', '1')],
  fees: { ...empty.fees, currency: 'CNY', consumed: '3200.00', deducted: '200.00' },
};

function sheet(written: Draft, today: string): string {
  const i18n = createInstance();
  void i18n.init({
    lng: 'en',
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: {
      en: Object.fromEntries(
        ['wizard', 'figures', 'app'].map((area) => [area, json(`locales/en/${area}.json`)]),
      ),
    },
  });
  const soFar = comesTo(written, terms, calendar, today);
  const wizard = { terms, calendar, today, draft: written, update: () => {}, soFar, isCurrent: true };
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <WizardContext value={wizard}>
        <LiveSheet />
      </WizardContext>
    </I18nextProvider>,
  )
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/[ \u00a0]+/g, ' ');
}

it('calls no month met that is not over', () => {
  expect(sheet(draft, '2026-04-29')).toMatch(/ met so far /);
  expect(sheet(draft, '2026-04-30')).toMatch(/ met (?!so far)/);
});

it('says what vouchers covered of the fee that a credit is taken of', () => {
  const said = sheet(draft, '2026-04-30');
  expect(said).toContain('3,200.00 CNY 200.00 CNY of it covered by vouchers');
  expect(said).toContain('300.00');
  expect(sheet({ ...draft, fees: { ...draft.fees, deducted: '' } }, '2026-04-30')).not.toContain('voucher');
});

it('says what of the total can be claimed on the day, and how the window stands', () => {
  expect(sheet(draft, '2026-04-08')).toMatch(/Of which claimable on 8 April 2026 0\.00 .* not yet open /);
  expect(sheet(draft, '2026-04-09')).not.toMatch(/Of which|not yet open|closed/);
  expect(sheet(draft, '2026-05-30')).not.toMatch(/Of which|not yet open|closed/);
  expect(sheet(draft, '2026-05-31')).toMatch(/Of which claimable on 31 May 2026 0\.00 .* closed /);
});

it('calls a month without calls not measurable, once there are calls in another', () => {
  expect(sheet({ ...draft, log: draft.log.slice(0, 1) }, '2026-04-30')).toMatch(/ not measurable –/);
  expect(sheet({ ...draft, log: [] }, '2026-04-30')).not.toContain('not measurable');
});

it('has no figure of a month that has not begun', () => {
  expect(sheet(draft, '2026-03-31')).toMatch(/1–30 Apr not begun – /);
  expect(sheet(draft, '2026-04-01')).not.toContain('not begun');
});

it('draws a month that has not begun as such', () => {
  const march = { ...draft, log: draft.log.slice(0, 1) };
  expect(sheet(march, '2026-03-31')).toContain('One service month has not begun yet.');
  expect(sheet(march, '2026-04-01')).not.toContain('has not begun yet');
});
