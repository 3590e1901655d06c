import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { noClaimant } from '../../case/draft';
import { formatsFor } from '../../i18n/format';
import { languages, type Language } from '../../i18n/languages';
import { claimableMonths } from '../../working/claimed-months';
import { namedResult, writtenResult } from '../../working/named-result.test-support';
import type { Result } from '../../working/result';
import { mostRecords } from './record-lines';
import { ticketText } from './ticket-text';
import { wordsOf } from './words-of.test-support';

const names = readdirSync(new URL('../../cli/cases/', import.meta.url))
  .filter((file) => file.endsWith('.case.json'))
  .map((file) => file.replace('.case.json', ''));

describe.each(names)('%s', (name) => {
  const result = namedResult(name);

  it.each(languages)('is claimed in %s by the figures of the assessment', (language) => {
    const { formatInteger, formatMoney, formatDayRange } = formatsFor(language);
    const money = (amount: string) => formatMoney(amount, result.assessment.currency).replace('\u00A0', ' ');
    for (const month of claimableMonths(result.assessment)) {
      const { subject, body } = ticketText(wordsOf(language), result, noClaimant, month);
      const { measured, availability, claim, messages } = month;
      if (!availability) throw new Error('a month with a credit has an availability');
      const [good, total] = availability.fraction;
      expect(body).toContain(
        `${formatInteger(BigInt(good))} ÷ ${formatInteger(BigInt(total))} = ${availability.percent}`,
      );
      expect(body).toContain(formatInteger(measured.bad.expected));
      expect(body).toContain(`${month.credit.expected}%`);
      expect(body).toContain(money(month.amount));
      if (messages !== null) expect(body).toContain(formatInteger(messages));
      expect(body).toContain(formatDayRange(claim.opensOn, claim.closesOn));
      for (const text of [subject, body]) {
        expect(text).toContain(formatDayRange(month.start, month.end));
        expect(text).not.toMatch(/undefined|null|NaN|\{\{|\}\}|\[object|text\.|\u00A0/);
      }
      // What is granted on the cautious reading is not what is asked for.
      if (month.cautiousAmount !== month.amount) expect(body).not.toContain(money(month.cautiousAmount));
    }
  });
});

describe('the records of a ticket', () => {
  it('are told by the clock that they were written by, too', () => {
    expect(bodyOf(namedResult('trtc-log-kept-in-new-york-over-its-clock-change'), 'en')).toContain(
      'Record 1: 2026-03-08 14:30 – 15:30, 2026-03-08 01:30 – 03:30 at UTC-05:00/UTC-04:00, success rate 0%',
    );
  });

  it('are told in Beijing time alone where they were written in it', () => {
    expect(bodyOf(namedResult('trtc-same-outage-in-a-part-month'), 'zh')).toContain(
      '记录1：2019-03-20 10:00至10:30，成功率98%，6个5分钟时间片',
    );
    expect(bodyOf(namedResult('trtc-same-outage-in-a-part-month'), 'zh')).not.toContain('UTC');
  });

  it('are told apart from those that an exclusion takes out', () => {
    const body = bodyOf(namedResult('trtc-announced-maintenance-inside-an-outage'), 'en');
    const [counted = '', excluded = ''] = body.split('Not counted, as excluded by the agreement:\n');
    expect(counted).toContain('Record 1:');
    expect(excluded).toMatch(/^Record 2: .*, clause 4\.10\n/);
  });

  it('are no more than a clerk reads; the figures stay those of all', () => {
    const result = outages(mostRecords + 12);
    const body = bodyOf(result, 'en');
    expect(body.match(/^Record \d+:/gm)).toHaveLength(mostRecords);
    expect(body).toContain('\nand 12 more records, listed in the attached worksheet\n');
    expect(body).toContain('Unavailable: 420 of 43,200 minutes');
    expect(bodyOf(outages(mostRecords), 'en')).not.toContain('more record');
  });
});

describe('who claims', () => {
  const result = namedResult('trtc-same-outage-in-a-part-month');

  it('is asked for in the place of an account that is blank, and nothing else is', () => {
    const body = bodyOf(result, 'zh');
    expect(body).toContain('腾讯云账号：（请填写）');
    expect(body).not.toContain('联系人');
    expect(body).not.toContain('我方编号');
  });

  it('is written on a line of its own each, whatever was pasted', () => {
    const claimant = { account: ' 100012345678\n', contact: 'Li\n一、Forged', reference: 'INC-7' };
    const [month] = claimableMonths(result.assessment);
    if (!month) throw new Error('the case has a claim');
    const { body } = ticketText(wordsOf('zh'), result, claimant, month);
    expect(body).toContain('\n腾讯云账号：100012345678\n联系人：Li 一、Forged\n我方编号：INC-7\n');
  });
});

it('says that a window is provisional', () => {
  const result = namedResult('window-in-an-unpublished-year-is-provisional');
  expect(bodyOf(result, 'en')).toContain(
    'Beijing time (clauses 3.2(1), 3.2(2)). The opening day is provisional',
  );
});

it('asks for no more than the cap', () => {
  expect(bodyOf(namedResult('trtc-vouchers-paid-most-so-the-cap-bites'), 'en')).toContain(
    '100.00 CNY in TRTC vouchers (clause 3.1(1))\n50% of the fee consumed in the month, 1,000.00 CNY',
  );
});

function bodyOf(result: Result, language: Language): string {
  const [month] = claimableMonths(result.assessment);
  if (!month) throw new Error('the case has no claim');
  return ticketText(wordsOf(language), result, noClaimant, month).body;
}

/** So many outages of ten minutes, two hours apart, each of two slices. */
function outages(count: number): Result {
  const start = Date.UTC(2026, 3, 2);
  const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString().slice(0, 19);
  return writtenResult({
    format: 'sla-case',
    version: 1,
    product: 'trtc',
    purchase: { startDate: '2026-04-01', months: 1 },
    log: Array.from({ length: count }, (_, index) => ({
      kind: 'interval',
      start: at(index * 120),
      end: at(index * 120 + 10),
    })),
    fees: { currency: 'CNY', default: { consumed: '1000.00' } },
    asOf: '2026-06-01',
  });
}
