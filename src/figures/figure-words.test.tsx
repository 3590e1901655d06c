import { readFileSync } from 'node:fs';
import { createInstance } from 'i18next';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { describe, expect, it } from 'vitest';
import { formatDay, parseDay } from '../domain';
import { KitWords } from '../i18n/KitWords';
import { termsSchema, type Terms } from '../terms/schema';
import { FigureKey } from './FigureKey';
import type { RulerMark } from './ruler/ruler-marks';
import type { FigureMonth } from './sounding';
import { useSoundings } from './use-soundings';
import { useTermSummary } from './use-term-summary';

const json = (path: string) => JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
const termsOf = (product: string) => termsSchema.parse(json(`public/terms/${product}.json`));
const [ccc, trtc] = [termsOf('ccc'), termsOf('trtc')];

/** Each month of 30 days and 1,000 calls; `bad[n]` of them failed, null for a month that could not be measured. */
function term(bad: readonly (number | readonly [number, number] | null)[]): FigureMonth[] {
  const first = parseDay('2026-01-01') ?? 0;
  return bad.map((lost, at) => {
    const [lower, upper] = typeof lost === 'object' ? (lost ?? [0, 0]) : [lost, lost];
    return {
      index: at + 1,
      start: formatDay(first + at * 30),
      end: formatDay(first + at * 30 + 29),
      days: 30,
      measured: {
        unit: 'calls',
        total: lost === null ? 0 : 1000,
        bad: { lower, expected: upper, upper },
      },
    };
  });
}

function drawn(language: 'zh' | 'en', child: ReactNode): string {
  const i18n = createInstance();
  void i18n.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: {
      [language]: {
        figures: json(`locales/${language}/figures.json`),
        readings: json(`locales/${language}/readings.json`),
        app: json(`locales/${language}/app.json`),
      },
    },
  });
  return renderToStaticMarkup(
    <I18nextProvider i18n={i18n}>
      <KitWords>{child}</KitWords>
    </I18nextProvider>,
  )
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim();
}

interface SummaryProps {
  readonly months: readonly FigureMonth[];
  readonly asOf: string;
}

function Summary({ months, asOf }: SummaryProps) {
  return useTermSummary(ccc, useSoundings(ccc, months), asOf);
}

/** As on a page that knows the as-of day. */
function SummaryOn({ months, asOf }: SummaryProps) {
  return useTermSummary(ccc, useSoundings(ccc, months, false, undefined, asOf), asOf);
}

const on = (language: 'zh' | 'en', asOf: string, bad: (number | null)[]) =>
  drawn(language, <SummaryOn months={term(bad)} asOf={asOf} />);

interface KeyProps {
  readonly terms: Terms;
  readonly months: readonly FigureMonth[];
  readonly marks: readonly RulerMark[];
}

function Key({ terms, months, marks }: KeyProps) {
  return <FigureKey terms={terms} drawing={useSoundings(terms, months)} marks={marks} />;
}

describe('the summary', () => {
  const sixty = term([1, ...Array<null>(59).fill(null)]);

  it('misses nothing of months that are not over', () => {
    const said = drawn('en', <Summary months={sixty} asOf="2026-01-30" />);
    expect(said).toMatch(/^1–30 January 2026 kept to 99\.50%, with 99\.90%\.$/);
    expect(drawn('en', <Summary months={sixty} asOf="2026-03-31" />)).toMatch(
      /Nothing could be measured in 2 service months\.$/,
    );
  });

  it('counts the months below among those that could be measured', () => {
    const months = term([10, 1, null]);
    const at = (language: 'zh' | 'en') => drawn(language, <Summary months={months} asOf="2026-03-31" />);
    expect(at('en')).toContain('1 of the 2 service months that could be measured fell below 99.50%;');
    expect(at('zh')).toContain('可以计算的2个服务月度中有1个低于99.50%');
  });

  it('says which of those below are not over', () => {
    const months = term([10, 1, 20]);
    const at = (language: 'zh' | 'en', asOf: string) => drawn(language, <Summary {...{ months, asOf }} />);
    expect(at('en', '2026-03-31')).toContain('2 of 3 service months fell below 99.50%; the lowest');
    expect(at('en', '2026-03-30')).toContain(
      '2 of 3 service months fell below 99.50%, one of them not over yet; the lowest',
    );
    expect(at('zh', '2026-01-29')).toContain('有2个低于99.50%，其中2个尚未结束；最低的是');
    expect(drawn('en', <Summary months={term([20])} asOf="2026-01-29" />)).toMatch(/and not over yet\.$/);
  });

  it('says which of those below have not begun, and that all are below', () => {
    const months = term([10, 1, 20]);
    const at = (language: 'zh' | 'en', asOf: string) => drawn(language, <Summary {...{ months, asOf }} />);
    expect(at('en', '2026-02-10')).toContain('one of them not begun yet;');
    expect(at('zh', '2026-02-10')).toContain('其中1个尚未开始；');
    expect(at('en', '2026-01-10')).toContain('2 of them not over yet;');
    const both = <Summary months={term([10, 20])} asOf="2026-03-31" />;
    expect(drawn('en', both)).toMatch(/^All 2 service months fell below 99\.50%;/);
    expect(drawn('zh', both)).toContain('2个服务月度均低于99.50%；');
  });

  it('has no figure of months that have not begun, unless an entry tells of them', () => {
    expect(on('en', '2026-01-31', [0, 1, 0, null])).toMatch(
      /^All the 2 service months begun so far kept to 99\.50%; .* 2 service months have not begun yet\.$/,
    );
    expect(on('zh', '2026-01-30', [0, 0])).toMatch(/另有1个服务月度尚未开始。$/);
    expect(on('en', '2025-12-31', [0, 0])).toBe('No service month has begun yet.');
    expect(on('en', '2026-01-30', [0, 20])).not.toContain('has not begun yet.');
  });
});

const mark = (excluded: boolean, number = 1): RulerMark => ({ number, from: 1, width: 1, excluded });
const key = (props: KeyProps) => drawn('en', <Key {...props} />);

describe('the key', () => {
  it('names only what is drawn', () => {
    const quiet = key({ terms: ccc, months: term([0]), marks: [] });
    const words = json('locales/en/figures.json').key;
    const named = (text: string) =>
      Object.entries({
        depth: words.depth,
        count: words.count.numbered,
        interval: words.interval.numbered,
        dense: words.dense,
        excluded: words.excluded,
        edges: words.edges,
        unknown: words.unknown,
      })
        .filter(([, said]) => text.includes(said))
        .map(([name]) => name);
    expect(named(quiet)).toEqual(['depth']);
    expect(named(key({ terms: ccc, months: term([9]), marks: [mark(false)] }))).toEqual(['depth', 'count']);
    expect(named(key({ terms: ccc, months: term([null, 9]), marks: [mark(true)] }))).toEqual([
      'depth',
      'excluded',
      'unknown',
    ]);
    expect(named(key({ terms: trtc, months: term([[5, 9]]), marks: [] }))).toEqual(['depth', 'edges']);
    const many = Array.from({ length: 200 }, (_, at) => mark(at > 100, at + 1));
    expect(named(key({ terms: trtc, months: term([9]), marks: many }))).toEqual(['depth', 'dense']);
  });
});
