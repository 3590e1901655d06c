import { isDeepStrictEqual } from 'node:util';
import { describe, it } from 'vitest';
import type { Finding, LogEntry } from '../../domain';
import { severalEntries } from './changed-log.test-support';
import { assessed, expectLaw, figuresWith, products } from './law.test-support';
import { isNoBetter } from './no-better.test-support';

describe.each(products)('a log of %s', (product) => {
  it('comes to the same in any order, and what is found of its entries too', () => {
    expectLaw(product, ({ terms, subject, random }) => {
      const order = random.shuffled(subject.log.map((entry, place) => ({ entry, place })));
      const log = order.map(({ entry }) => entry);
      const before = assessed({ terms, subject }).assessment;
      const after = assessed({ terms, subject: { ...subject, log } }).assessment;
      const inPlace = (finding: Finding) => {
        if (!('entries' in finding)) return finding;
        const entries = finding.entries.map((at) => order[at]?.place ?? -1).toSorted((a, b) => a - b);
        return { ...finding, entries };
      };
      return isDeepStrictEqual({ ...after, findings: after.findings.map(inPlace) }, before);
    });
  });

  it('is no better with one more outage, or calls or messages that failed (2.1)', () => {
    expectLaw(product, (tried) => {
      const { log } = tried.subject;
      const figures = figuresWith(tried, log);
      return severalEntries(tried, null).every((entry) =>
        isNoBetter(figuresWith(tried, [...log, entry]), figures),
      );
    });
  });

  it('is no worse with an excluded entry more (4, CCC 5)', () => {
    expectLaw(product, (tried) => {
      const { log } = tried.subject;
      const figures = figuresWith(tried, log);
      return severalEntries(tried, '4.1').every((entry) =>
        isNoBetter(figures, figuresWith(tried, [...log, entry])),
      );
    });
  });

  // Not so of measured slices: leaving out a good measurement can leave only bad ones to judge the slice by.
  it('is no worse when an outage, or a count, of it is excluded (4, CCC 5)', () => {
    expectLaw(product, (tried) => {
      const { log } = tried.subject;
      const figures = figuresWith(tried, log);
      return log.every((entry, at) => {
        if (entry.kind === 'unit') return true;
        const excluded: LogEntry = { ...entry, exclusion: '4.1' };
        return isNoBetter(figures, figuresWith(tried, log.with(at, excluded)));
      });
    });
  });
});
