import { plainText } from '../../written/normalise';
import type { Format } from '../format';
import type { Input } from '../input';
import type { Answers } from '../questions';
import { stateWordOf, type StateWord } from '../state-words';
import { noteOf } from './outages/incidents';
import { chosenMonitors } from './outages/monitors';
import { takeOutages } from './outages/outages';
import { askOfMaintenance, outagesOf, type Probe } from './outages/probes';
import { Findings } from './reading/findings';
import { Times } from './reading/times';
import { changesIn, type Change, type Changes } from './state-change-columns';

/** What a word says of a service from its moment on. Of a degraded one, or one that "started", only the person knows. */
const states: Partial<Record<StateWord, Probe['state']>> = {
  down: 'down',
  alarm: 'down',
  ongoing: 'down',
  up: 'up',
  fine: 'up',
  recovered: 'up',
  paused: 'paused',
  pending: 'pending',
  maintenance: 'maintenance',
};

/** A log of changes of state: Down at one time, Up at another, 告警 and 恢复, ALARM and OK; a table or a list of objects. */
export const stateChanges: Format = {
  id: 'state-changes',

  recognises: (input) => changesIn(input) !== null,

  interpret(input, answers, terms) {
    const findings = new Findings('state-changes');
    const log = changesIn(input);
    if (!log) return findings.interpretation();
    for (const { row, raw } of log.notObjects) findings.refuse(row, 'not-an-object', null, raw);
    for (const row of log.headingRows) findings.pass(row, 'heading');
    for (const row of log.blankRows) findings.pass(row, 'blank');
    const times = new Times(answers);
    const monitors = probesByMonitor(log, times, input, findings, answers);
    const probes = [...monitors.values()].flat();
    askOfMaintenance(findings, probes);
    const outages = [...monitors.values()].flatMap((some) => outagesOf(some, findings, answers.maintenance));
    takeOutages(findings, outages, times, answers, terms);
    findings.doubt('probe-not-attempt', 'probe-interval');
    if (probes.some(({ state }) => state === 'paused' || state === 'pending')) findings.doubt('gaps-unknown');
    return findings.interpretation();
  },
};

function probesByMonitor(
  { changes, time, state, offset, width }: Changes,
  times: Times,
  input: Input,
  findings: Findings,
  answers: Answers,
): Map<string, Probe[]> {
  const isTaken = chosenMonitors(
    changes.map(({ monitor }) => monitor),
    findings,
    answers,
  );
  const taken = changes.filter(({ row, monitor }) => {
    if (!isTaken(monitor)) findings.pass(row, 'not-chosen');
    return isTaken(monitor);
  });
  const moments = times.readColumn(
    time.name,
    taken.map(({ time: text }) => text),
    offset,
  );
  const refuse = (
    { row, cells }: Change,
    code: Parameters<Findings['refuse']>[1],
    index: number,
    name: string | null,
  ) => findings.refuse(row, code, name, cells[index], input.kind === 'table' ? index : -1);
  const probes = new Map<string, Probe[]>();
  for (const [place, change] of taken.entries()) {
    const { row, cells, monitor, message } = change;
    const at = moments[place];
    const word = stateWordOf(cells[state.index] ?? '');
    const said = word ? states[word] : undefined;
    const wider = cells.findIndex((cell, index) => index >= width && cell.trim() !== '');
    if (wider >= 0) refuse(change, 'wider-than-header', wider, null);
    else if (!said) refuse(change, 'unknown-status', state.index, state.name);
    else if (at?.ok !== true)
      refuse(change, !at || at.code === 'missing' ? 'no-start' : at.code, time.index, time.name);
    else {
      const raw = cells.filter((cell) => plainText(cell) !== '').join(' · ');
      const own = { row, at: at.value, state: said, note: noteOf(monitor, message), raw };
      const others = probes.get(monitor);
      if (others) others.push(own);
      else probes.set(monitor, [own]);
    }
  }
  return probes;
}
