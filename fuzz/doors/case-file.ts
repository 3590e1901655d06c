import { openedFile } from '../../src/case/opened-file';
import { draftFile } from '../../src/case/draft-file';
import { draftOfCase } from '../../src/case/draft-of-case';
import { parseCaseFile } from '../../src/case/case-file';
import { problemMessage } from '../../src/case/problem-message';
import { assess } from '../../src/domain';
import { bytesOf, textOf, type Door } from '../door';
import { expectSame, Harm } from '../harm';
import { oddJson } from '../json-text';
import { mutatedBytes, mutatedJson } from '../mutate';
import type { Random } from '../random';
import { calendar, cases, termsOf } from '../samples';
import { assessed, expectKept, expectNamed } from './drafts';

const drafts = cases.map((file) => JSON.parse(JSON.stringify(draftFile(draftOfCase(file, 'd')))) as unknown);

/** A file opened on the page or read on the command line: a whole case or a draft. */
export const caseFile: Door = {
  name: 'case',

  make(random: Random) {
    if (random.once(3000)) return JSON.stringify(ratesThatCollide(random));
    if (random.once(4)) return oddJson(random, random.pick(random.once(3) ? drafts : cases));
    const json = JSON.stringify(mutatedJson(random, random.pick(random.once(3) ? drafts : cases))) ?? '';
    return random.once(4) ? mutatedBytes(random, Buffer.from(json)) : json;
  },

  async enter(entered) {
    const bytes = bytesOf(entered);
    const opened = openedFile(bytes, termsOf, 'd');
    const reading = parseCaseFile(bytes, termsOf);
    if (!reading.ok)
      for (const problem of reading.problems.slice(0, 100))
        expectWhole(problemMessage(problem), textOf(entered));
    if (!opened.ok) {
      expectNamed(opened.problems);
      return opened.problems[0]?.code ?? '';
    }
    const { draft, isComplete } = opened;
    expectSame('a whole case on the command line', reading.ok, isComplete);
    if (reading.ok) {
      const { assessment } = assess(reading.terms, reading.value, calendar);
      expectSame('the case as a draft', assessed(draft), assessment);
    }
    await expectKept(draft);
    return isComplete ? 'a case' : assessed(draft) ? 'a draft, complete' : 'a draft';
  },
};

/** Outages whose rates are all different, and alike in the 64 bits by which an engine may tell large integers apart. */
function ratesThatCollide(random: Random): object {
  const scale = 28n;
  const log = Array.from({ length: 20_000 + random.below(10_000) }, (_, index) => {
    const units = 10n ** scale - (BigInt(index) * 2n ** 64n + 5n);
    const at = (minute: number) => new Date(Date.UTC(2026, 3, 1, 0, 3 * index + minute)).toISOString();
    return { kind: 'interval', start: at(0), end: at(2), successRate: `0.${units}` };
  });
  return {
    format: 'sla-case',
    version: 1,
    product: 'trtc',
    purchase: { startDate: '2026-04-01', months: 3 },
    log,
    fees: { currency: 'CNY', default: { consumed: '1000.00' } },
    asOf: '2026-07-01',
  };
}

/** Nothing left to be put in, but for what the file itself says. */
function expectWhole(message: string, text: string): void {
  const open = /\{\w+\}|undefined/.exec(message.replaceAll(/".*"/gs, ''))?.[0];
  if (open !== undefined && !text.includes(open)) throw new Harm(message);
}
