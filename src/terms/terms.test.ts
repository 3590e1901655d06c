import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Localised, type Terms, termsIndexSchema, termsSchema } from './schema';

const folder = new URL('../../public/terms/', import.meta.url);
const load = (name: string): unknown => JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'));

const { products } = termsIndexSchema.parse(load('index'));
const agreements = new Map(products.map((id) => [id, load(id)]));
const read = (id: string): Terms => termsSchema.parse(agreements.get(id));

const parentPage = 'https://cloud.tencent.com/document/product/301/1967';

/** What all four agreements have in common, at the same clauses. */
const inCommon = {
  availability: '2.1',
  commitment: '2.2',
  tiers: '3.1(2)',
  remedy: '3.1(1)',
  cap: '3.1(2)',
  channel: '3.2(1)',
  opens: '3.2(1) after business day 5',
  closes: '3.2(2) after 60 days',
  record: '3.2(1)',
};

/** Written from the agreements, not from the files: the figures that decide an amount or a deadline. */
const expected = {
  trtc: {
    common: inCommon,
    serviceMonth: 'calendar 1.2',
    measure: 'timeslices',
    sliceMinutes: 5,
    minimumMinutes: 5,
    breach: 'below 99%',
    commitment: '99.9%',
    tiers: ['99.9% 10%', '99.5% 20%', '99% 50%'],
    remedy: 'voucher',
    fee: 'consumed 1.3',
    exclusions: [4, 14],
    overallCap: '5.1',
    amendment: '5.2',
    parentAgreement: '5.3',
    vendorCause: ['1.5', '4.13'],
    warranty: undefined,
    documents: ['zh not dated, no address', 'en not dated, no address'],
    addresses: ['https://cloud.tencent.com/document/product/647', parentPage],
  },
  ccc: {
    common: inCommon,
    serviceMonth: 'calendar 1.2',
    measure: 'occurrences of calls',
    sliceMinutes: undefined,
    minimumMinutes: undefined,
    breach: undefined,
    commitment: '99.50%',
    tiers: ['99.50% 10%', '99.00% 30%', '95.00% 50%'],
    remedy: 'cash',
    fee: 'paid 1.3',
    exclusions: [5, 18],
    overallCap: '6.1',
    amendment: '6.2',
    parentAgreement: '6.3',
    vendorCause: ['5.15'],
    warranty: undefined,
    documents: ['zh not dated, no address'],
    addresses: ['https://cloud.tencent.com/document/product/679', parentPage],
  },
  im: {
    common: inCommon,
    serviceMonth: 'anniversary 1.2',
    measure: 'timeslices',
    sliceMinutes: 1,
    minimumMinutes: 0,
    breach: 'all-failed',
    commitment: '99%',
    tiers: ['99% 10%', '95% 20%', '90% 30%'],
    remedy: 'voucher',
    fee: 'consumed 1.3',
    exclusions: [4, 14],
    overallCap: '5.1',
    amendment: '5.2',
    parentAgreement: '5.3',
    vendorCause: ['4.13'],
    warranty: undefined,
    documents: ['en 2021-12-24, no address'],
    addresses: [null, null],
  },
  sms: {
    common: inCommon,
    serviceMonth: 'calendar 1.5',
    measure: 'occurrences of messages',
    sliceMinutes: undefined,
    minimumMinutes: undefined,
    breach: undefined,
    commitment: '95%',
    tiers: ['95% 10%', '90% 30%'],
    remedy: 'messages',
    fee: 'consumed 1.6',
    exclusions: [4, 17],
    overallCap: '5.2',
    amendment: '5.3',
    parentAgreement: '5.4',
    vendorCause: ['1.2', '4.16'],
    warranty: '5.1',
    documents: ['en 2022-07-25, no address'],
    addresses: [null, null],
  },
} as const;

/** The same part of a terms file, in the form of the table. */
function figures(terms: Terms) {
  const { measure } = terms;
  const slices = measure.kind === 'timeslices' ? measure : undefined;
  const breach = slices?.breach;
  return {
    common: commonFigures(terms),
    serviceMonth: `${terms.serviceMonth.kind} ${terms.serviceMonth.clause}`,
    measure: measure.kind === 'timeslices' ? measure.kind : `${measure.kind} of ${measure.unit}`,
    sliceMinutes: slices?.slice.minutes,
    minimumMinutes: slices?.minimum.minutes,
    breach: breach?.kind === 'below' ? `below ${breach.rate}` : breach?.kind,
    commitment: terms.commitment.availability,
    tiers: terms.tiers.rows.map((row) => `${row.below} ${row.credit}`),
    remedy: terms.remedy.kind,
    fee: `${terms.fee.basis} ${terms.fee.clause}`,
    exclusions: [Number.parseInt(terms.exclusions[0]?.clause ?? '', 10), terms.exclusions.length],
    overallCap: terms.overallCap.clause,
    amendment: terms.amendment.clause,
    parentAgreement: terms.pages.parentAgreement.clause,
    vendorCause: terms.vendorCause.clauses,
    warranty: terms.warranty?.clause,
    documents: terms.documents.map(
      ({ language, date, address }) => `${language} ${date ?? 'not dated'}, ${address ?? 'no address'}`,
    ),
    addresses: [terms.pages.product.address, terms.pages.parentAgreement.address],
  };
}

function commonFigures({ claim, ...terms }: Terms): typeof inCommon {
  return {
    availability: terms.availability.clause,
    commitment: terms.commitment.clause,
    tiers: terms.tiers.clause,
    remedy: terms.remedy.clause,
    cap: terms.cap.clause,
    channel: claim.channel.clause,
    opens: `${claim.opens.clause} after business day ${claim.opens.afterBusinessDay}`,
    closes: `${claim.closes.clause} after ${claim.closes.afterDays} days`,
    record: claim.record.clause,
  };
}

/** Clauses of the measure, which differs in form from one agreement to the next. */
const measureClauses = {
  trtc: { attempt: '1.4', slice: '1.5', breach: '1.5', minimum: '1.5', total: '1.6' },
  ccc: { total: ['1.4'], failure: ['1.5'] },
  im: { attempt: '1.4', slice: '1.4', breach: '1.4', minimum: '1.4', total: '2.1' },
  sms: { total: ['1.3', '1.4'], failure: ['1.2'] },
};

function clausesOf({ measure }: Terms) {
  if (measure.kind === 'occurrences') {
    return { total: measure.total.clauses, failure: measure.failure.clauses };
  }
  const { attempt, slice, breach, minimum, total } = measure;
  return {
    attempt: attempt.clause,
    slice: slice.clause,
    breach: breach.clause,
    minimum: minimum.clause,
    total: total.clause,
  };
}

const isLocalised = (value: object): value is Localised => 'zh' in value && 'en' in value && 'ja' in value;

/** Every text in three languages within a value, with the place it stands at. */
function localisedTexts(value: unknown, place: string): { place: string; text: Localised }[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isLocalised(value)) return [{ place, text: value }];
  return Object.entries(value).flatMap(([key, part]) => localisedTexts(part, `${place}.${key}`));
}

const texts = products.flatMap((id) => localisedTexts(read(id), id));

/** In characters. An exclusion stands in a select box and in a margin note, a whole clause on a slip of its own. */
const limits = {
  exclusion: { zh: 28, en: 75, ja: 38 },
  summary: { zh: 70, en: 200, ja: 90 },
  clause: { zh: 110, en: 320, ja: 140 },
};

function limitOf(place: string) {
  if (place.includes('.exclusions.')) return limits.exclusion;
  if (place.includes('.clauses.')) return limits.clause;
  return place.endsWith('.summary') ? limits.summary : undefined;
}

/** Every clause number that stands in a file, wherever it may be. */
function clausesNamed(value: unknown): string[] {
  const numbers: string[] = [];
  JSON.stringify(value, (key, part: unknown) => {
    if (key === 'clause' || (key === 'clauses' && Array.isArray(part)))
      numbers.push(...[part].flat().map(String));
    return part;
  });
  return [...new Set(numbers)].toSorted();
}

const cjk = /[\u3000-\u30ff\u3400-\u9fff\uff00-\uffef]/u;
const kana = /[\u3041-\u30fa]/u;
const languages = ['zh', 'en', 'ja'] as const;

/** Where the schema finds fault with a terms file in which `spoil` has broken something. */
function faults(id: string, spoil: (terms: Terms) => void): string[] {
  const broken = structuredClone(read(id));
  spoil(broken);
  return (termsSchema.safeParse(broken).error?.issues ?? []).map((issue) => issue.path.join('.'));
}

const withSlices = (minutes: number) =>
  faults('trtc', ({ measure }) => {
    if (measure.kind === 'timeslices') measure.slice.minutes = minutes;
  });

const withCommitment = (availability: string) =>
  faults('ccc', (terms) => Object.assign(terms.commitment, { availability }));

describe('the terms files', () => {
  it('are those that the index names, and no more', () => {
    const files = readdirSync(folder).map((file) => file.replace(/\.json$/, ''));
    expect(files.toSorted()).toEqual(['index', ...products].toSorted());
    expect(products).toEqual(Object.keys(expected));
  });

  it.each(products)('%s passes the schema and bears the id of its file', (id) => {
    const result = termsSchema.safeParse(agreements.get(id));
    expect(result.error?.issues ?? []).toEqual([]);
    expect(result.data?.id).toBe(id);
  });
});

describe('what the agreements say', () => {
  it.each(Object.entries(expected))('%s holds the figures of its agreement', (id, row) => {
    expect(figures(read(id))).toEqual(row);
  });

  it.each(Object.entries(measureClauses))('%s cites the clauses of its measure', (id, row) => {
    expect(clausesOf(read(id))).toEqual(row);
  });

  it.each(products)('%s numbers its exclusions without a gap', (id) => {
    const clauses = read(id).exclusions.map(({ clause }) => clause);
    const section = clauses[0]?.split('.')[0];
    expect(clauses).toEqual(clauses.map((_, index) => `${section}.${index + 1}`));
  });
});

describe('the words', () => {
  it.each(languages)('stay within the room they have in %s', (language) => {
    const tooLong = texts.filter(({ place, text }) => {
      const limit = limitOf(place);
      return limit && text[language].length > limit[language];
    });
    expect(tooLong).toEqual([]);
  });

  it('are in the language they are filed under', () => {
    const misfiled = texts.filter(({ text }) => {
      const chinese = cjk.test(text.zh) && !kana.test(text.zh);
      return !chinese || !kana.test(text.ja) || cjk.test(text.en);
    });
    expect(misfiled).toEqual([]);
  });

  it('end without a full stop and are set as a printer would', () => {
    const untidy = texts.filter(({ text }) => {
      const stops = languages.some((language) => /[.。]$/u.test(text[language]));
      const straightQuotes = languages.some((language) => /['"]/.test(text[language]));
      return stops || straightQuotes;
    });
    expect(untidy).toEqual([]);
  });

  it('tell the exclusions of one agreement apart', () => {
    for (const id of products) {
      const { exclusions } = read(id);
      for (const language of languages) {
        expect(new Set(exclusions.map(({ summary }) => summary[language])).size).toBe(exclusions.length);
      }
    }
  });
});

describe('what a clause says', () => {
  it.each(products)('is told once for each clause that %s names, and for no other', (id) => {
    const { clauses, exclusions } = read(id);
    const told = [...Object.keys(clauses), ...exclusions.map(({ clause }) => clause)];
    expect(told.toSorted()).toEqual(clausesNamed(agreements.get(id)));
  });

  it.each(products)('holds the figures that %s takes from it', (id) => {
    const { clauses, commitment, tiers, claim } = read(id);
    for (const language of languages) {
      const said = (clause: string) => clauses[clause]?.[language];
      expect(said(commitment.clause)).toContain(commitment.availability);
      for (const { below, credit } of tiers.rows) {
        expect(said(tiers.clause)).toContain(below);
        expect(said(tiers.clause)).toContain(credit);
      }
      expect(said(claim.opens.clause)).toContain(String(claim.opens.afterBusinessDay));
      expect(said(claim.closes.clause)).toContain(String(claim.closes.afterDays));
    }
  });

  it.each(products)(
    'holds the cap in 3.1(2) and the record in 3.2(1) of %s, beside what else they say',
    (id) => {
      const { clauses, cap, claim } = read(id);
      for (const language of languages) {
        expect(clauses['3.1(2)']?.[language]).toContain(cap.summary[language]);
        expect(clauses['3.2(1)']?.[language]).toContain(claim.record.summary[language]);
      }
    },
  );

  it.each(products)('is in %s what stands beside a figure, where the figure needs the whole clause', (id) => {
    const { clauses, remedy, fee, overallCap, amendment, warranty } = read(id);
    for (const { clause, summary } of [remedy, fee, overallCap, amendment, ...(warranty ? [warranty] : [])]) {
      expect(clauses[clause]).toEqual(summary);
    }
  });

  it('is the same of claiming in every agreement, as the claim row of the home page has it', () => {
    for (const clause of ['3.2(1)', '3.2(2)']) {
      const told = products.map((id) => JSON.stringify(read(id).clauses[clause]));
      expect(new Set(told).size).toBe(1);
    }
  });
});

describe('a broken file', () => {
  it('is refused at the place where something is missing', () => {
    const missing = faults('trtc', (terms) => {
      Reflect.deleteProperty(terms.tiers.rows[1] ?? {}, 'credit');
    });
    expect(missing).toEqual(['tiers.rows.1.credit']);
  });

  it('is refused at the tiers when two of them are swapped', () => {
    expect(faults('ccc', ({ tiers }) => tiers.rows.push(...tiers.rows.splice(1, 1)))).toEqual(['tiers']);
  });

  it('is refused where a figure is not a percentage', () => {
    const wrong = faults('im', (terms) => Object.assign(terms.commitment, { availability: 99 }));
    expect(wrong).toEqual(['commitment.availability']);
  });

  it('is refused where slices do not divide a day', () => {
    expect([7, 1441].map(withSlices)).toEqual([['measure.slice.minutes'], ['measure.slice.minutes']]);
    expect([1, 15, 1440].flatMap(withSlices)).toEqual([]);
  });

  it('is refused where the first tier does not begin at the commitment', () => {
    expect(withCommitment('99.51%')).toEqual(['commitment.availability']);
    expect(withCommitment('99%')).toEqual(['commitment.availability']);
    expect(withCommitment('99.5%')).toEqual([]);
  });

  it('is refused where a cited clause is not summed up', () => {
    expect(faults('trtc', ({ clauses }) => Reflect.deleteProperty(clauses, '3.1(2)'))).toEqual([
      'clauses.3.1(2)',
    ]);
    expect(faults('sms', ({ clauses }) => Reflect.deleteProperty(clauses, '1.4'))).toEqual(['clauses.1.4']);
    expect(faults('im', ({ exclusions }) => exclusions.splice(12, 1))).toEqual(['clauses.4.13']);
  });

  it('is refused where a clause number or a language is wrong', () => {
    const clause = faults('sms', (terms) => Object.assign(terms.exclusions[9] ?? {}, { clause: '§4.10' }));
    expect(clause).toEqual(['exclusions.9.clause']);
    const language = faults('sms', (terms) => Reflect.deleteProperty(terms.remedy.summary, 'ja'));
    expect(language).toEqual(['remedy.summary.ja']);
  });
});
