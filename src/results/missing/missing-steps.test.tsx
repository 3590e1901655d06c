import { expect, it } from 'vitest';
import { newEntry } from '../../case/draft';
import { readDraft } from '../../case/read-draft';
import { drawn } from '../../working/drawn.test-support';
import { namedDraft, namedResult, termsOf } from '../../working/named-result.test-support';
import { wants } from './missing';
import { MissingSteps } from './MissingSteps';

const complete = 'trtc-same-outage-in-a-part-month';
const draft = namedDraft(complete);
const bad = { ...newEntry('interval', 'bad'), start: '2019-03-21 10:00', end: '2019-03-21 09:00' };
const reading = readDraft({ ...draft, log: [bad] }, termsOf('trtc'), '2026-05-20');

it.each([
  ['zh', '第1行的结束：结束时间须晚于开始时间。'],
  ['en', 'Row 1, end: The end must be later than the start.'],
  ['ja', '1行目の終了：終了は開始より後でなければなりません。'],
] as const)('says why what was written cannot be used, in %s', (language, text) => {
  const result = namedResult(complete);
  const steps = <MissingSteps wanted={wants(reading)} />;
  const said = drawn(language, result, ['results', 'problems'], steps).replaceAll(' ', '');
  expect(said).toContain(text.replaceAll(' ', ''));
  expect(said).not.toContain('{{');
});
