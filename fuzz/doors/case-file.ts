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

/** Nothing left to be put in, but for what the file itself says. */
function expectWhole(message: string, text: string): void {
  const open = /\{\w+\}|undefined/.exec(message.replaceAll(/".*"/gs, ''))?.[0];
  if (open !== undefined && !text.includes(open)) throw new Harm(message);
}
