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

it('names an agreement that is in another language in its own as well', () => {
  const result = namedResult('ccc-the-percentage-is-of-the-fee-paid');
  expect(bodyOf(result, 'en')).toContain(
    'Under the CCC Service Level Agreement (腾讯云云呼叫中心 CCC 服务等级协议), we claim',
  );
  expect(bodyOf(result, 'zh')).toContain('《腾讯云云呼叫中心 CCC 服务等级协议》');
});

describe('the records of a ticket', () => {
  it('are told by the clock that they were written by, too', () => {
    expect(bodyOf(namedResult('trtc-log-kept-in-new-york-over-its-clock-change'), 'en')).toContain(
      'Entry 1: 2026-03-08 14:30 – 15:30, 2026-03-08 01:30 – 03:30 at UTC-05:00/UTC-04:00, success rate 0%',
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
    expect(counted).toContain('Entry 1:');
    expect(excluded).toMatch(/^Entry 2: .*, clause 4\.10\n/);
  });

  it('say what of an outage lies in the month, where it reaches beyond', () => {
    const overMidnight = written('trtc', [span('2026-03-31T23:00', '2026-04-01T08:30')]);
    expect(bodyOf(overMidnight, 'en')).toContain(
      'Entry 1: 2026-03-31 23:00 – 2026-04-01 08:30, success rate 0%, of which 102 slices of 5 min in this service month\n',
    );
    const within = written('trtc', [span('2026-04-01T00:00', '2026-05-01T00:00')]);
    expect(bodyOf(within, 'en')).toContain(', 8,640 slices of 5 min\n');
  });

  it('are no more than a clerk reads; the figures stay those of all', () => {
    const result = outages(mostRecords + 12);
    const body = bodyOf(result, 'en');
    expect(body.match(/^Entry \d+:/gm)).toHaveLength(mostRecords);
    expect(body).toContain('\nand 12 more entries, listed in the attached worksheet\n');
    expect(body).toContain('Unavailable: 420 of 43,200 minutes');
    expect(bodyOf(outages(mostRecords), 'en')).not.toContain('more entr');
  });
});

describe('the records of a month of calls or messages', () => {
  it('come to its total with those that have no failures', () => {
    const log = [
      counts('2026-04-03', 1000, 150),
      counts('2026-04-05', 20, 0),
      counts('2026-04-06', 30, 0),
      counts('2026-04-07', 7, 7, { exclusion: '4.3' }),
    ];
    const body = bodyOf(written('sms', log), 'en');
    expect(body).toContain('150 of 1,000 messages failed\n2 other entries without failures: 50 messages\n');
    expect(body).toContain('7 of 7 messages failed, clause 4.3\n');
    expect(body).toContain('Failed: 150 of 1,057 messages');
    expect(bodyOf(written('sms', log.slice(0, 1)), 'en')).not.toContain('other entr');
  });

  it('come to it where there are more of them than are named, too', () => {
    const log = Array.from({ length: mostRecords + 2 }, (_, index) =>
      counts(`2026-04-03T00:${10 + index}`, 100, 10 + index),
    );
    expect(bodyOf(written('ccc', log), 'en')).toContain(
      '\nand 2 more entries, listed in the attached worksheet: 81 of 200 calls failed\n',
    );
  });
});

describe('the range of a month’s bad time', () => {
  // Eight slices whole and one by four minutes of five: 45 minutes are a claim, 40 are none.
  const edge = span('2026-04-08T15:00', '2026-04-08T15:44');
  const short = span('2026-04-10T10:00', '2026-04-10T10:02');

  it('is told by what it comes from', () => {
    expect(bodyOf(written('trtc', [edge]), 'en')).toContain(
      'At least 40 and at most 45 minutes, depending on how these are counted: slices that are unavailable only in part.',
    );
    expect(bodyOf(written('trtc', [edge, short]), 'zh')).toContain(
      '不可用时间最少为40分钟，最多为50分钟，取决于仅有一部分不可用的时间片和不足5分钟的故障如何计入。',
    );
  });

  it('is not told where the tier is the same throughout', () => {
    const long = span('2026-04-08T15:00', '2026-04-08T16:04');
    const result = written('trtc', [long, short]);
    expect(result.assessment.months[0]?.measured.bad).toMatchObject({ lower: 60, expected: 65, upper: 70 });
    expect(bodyOf(result, 'en')).not.toMatch(/At least|60/);
  });
});

describe('what was noted', () => {
  const outage = { kind: 'interval', start: '2026-04-08T15:00', end: '2026-04-08T16:00' };

  it('stands with its record, on one line and no longer than a glance', () => {
    const note = `rooms\n\u202Efrozen ${'很长'.repeat(60)}`;
    const body = bodyOf(written('trtc', [{ ...outage, note }]), 'zh');
    expect(body).toMatch(/\n记录1：.*个5分钟时间片，备注：“rooms frozen (很长)+很?…”\n/);
    expect(/“(rooms.*)”/.exec(body)?.[1]).toHaveLength(80);
    expect(bodyOf(written('trtc', [outage]), 'zh')).not.toContain('备注');
  });

  it('is proven by what is attached under the record’s number', () => {
    expect(bodyOf(written('trtc', [outage]), 'en')).toContain(
      '\nEvidence: attached for each entry, in files named by its number, such as “Entry 1”.\n',
    );
  });

  it('is found again by the title of the case', () => {
    expect(bodyOf(written('trtc', [outage], { title: ' Q2\nincident ' }), 'en')).toContain(
      '\nCase: Q2 incident\n',
    );
    expect(bodyOf(written('trtc', [outage]), 'en')).not.toContain('Case:');
  });
});

describe('a month that is not over', () => {
  it('says so in the text that is copied', () => {
    const body = bodyOf(written('trtc', [hourOn('2026-04-08')], { asOf: '2026-04-29' }), 'en');
    expect(body).toContain(
      '\nThese are the figures as of 29 April 2026; they may still change until this service month has ended.\n',
    );
    expect(bodyOf(written('trtc', [hourOn('2026-04-08')], { asOf: '2026-04-30' }), 'en')).not.toContain(
      'as of',
    );
  });

  it('says that later records are only expected, where it has any', () => {
    const log = [hourOn('2026-04-08'), hourOn('2026-04-20'), hourOn('2026-05-20')];
    const more = { asOf: '2026-04-10', purchase: { startDate: '2026-04-01', months: 2 } };
    expect(bodyOf(written('trtc', log, more), 'zh')).toContain(
      '以下数字截至2026年4月10日，在该服务月度结束之前仍可能变化。该日之后的记录为预计，尚未发生。\n',
    );
    expect(bodyOf(written('trtc', [hourOn('2026-04-08'), hourOn('2026-05-20')], more), 'zh')).toContain(
      '仍可能变化。\n',
    );
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

it('writes nothing by which a line reads as another', () => {
  const result = namedResult('trtc-same-outage-in-a-part-month');
  const [month] = claimableMonths(result.assessment);
  if (!month) throw new Error('the case has a claim');
  const claimant = { account: '1000\u202E4321', contact: '\u2067ops\u2069\u0007', reference: '\u200F' };
  const { body } = ticketText(wordsOf('en'), result, claimant, month);
  expect(body).toContain('\nTencent Cloud account: 10004321\nContact: ops\nCase:');
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

/** A case of April 2026, unless it says otherwise. */
function written(product: string, log: object[], more: object = {}): Result {
  return writtenResult({
    format: 'sla-case',
    version: 1,
    product,
    purchase: { startDate: '2026-04-01', months: 1 },
    log,
    fees: { currency: 'CNY', default: { consumed: '1000.00' } },
    asOf: '2026-06-01',
    ...more,
  });
}

/** So many outages of ten minutes, two hours apart, each of two slices. */
function outages(count: number): Result {
  const start = Date.UTC(2026, 3, 2);
  const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString().slice(0, 19);
  return written(
    'trtc',
    Array.from({ length: count }, (_, index) => ({
      kind: 'interval',
      start: at(index * 120),
      end: at(index * 120 + 10),
    })),
  );
}

function counts(start: string, total: number, failed: number, more: object = {}) {
  return { kind: 'count', start, total, failed, ...more };
}

function span(start: string, end: string) {
  return { kind: 'interval', start, end };
}

function hourOn(day: string) {
  return span(`${day}T15:00`, `${day}T16:00`);
}
