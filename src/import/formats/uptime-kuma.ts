import { isObject } from '../../case/checker';
import type { Format } from '../format';
import { Findings, rawText } from './reading/findings';
import { noteOf } from './outages/incidents';
import { chosenMonitors } from './outages/monitors';
import { takeOutages } from './outages/outages';
import { askOfMaintenance, outagesOf, type Probe } from './outages/probes';
import { passOtherLines } from './reading/records-of-table';
import { Times } from './reading/times';
import { beatsIn, beatTable, isBeat, type Beat } from './uptime-kuma-beats';

const states = new Map<string, Probe['state']>([
  ['0', 'down'],
  ['1', 'up'],
  ['2', 'pending'],
  ['3', 'maintenance'],
]);

/** Heartbeats as JSON of the server, or a table of the database. Their times are UTC without saying so. */
export const uptimeKuma: Format = {
  id: 'uptime-kuma',

  recognises: (input) => beatsIn(input).some(isBeat),

  interpret(input, answers, terms) {
    const findings = new Findings('uptime-kuma');
    const times = new Times(answers, true);
    const beats = beatsIn(input);
    const table = input.kind === 'table' ? beatTable(input) : null;
    if (table) passOtherLines(table, findings);
    const names = beats.map(({ monitor }) => monitor);
    const isTaken = chosenMonitors(names, findings, answers);
    const probes = new Map(names.filter(isTaken).map((name): [string, Probe[]] => [name, []]));
    for (const beat of beats) {
      const of = probes.get(beat.monitor);
      if (of) of.push(...read(beat, times, findings));
      else findings.pass(beat.row, 'not-chosen');
    }
    askOfMaintenance(findings, [...probes.values()].flat());
    const outages = [...probes.values()].flatMap((some) => outagesOf(some, findings, answers.maintenance));
    takeOutages(findings, outages, times, answers, terms);
    findings.doubt('probe-not-attempt', 'gaps-unknown', 'probe-interval');
    return findings.interpretation();
  },
};

function read({ row, item, monitor }: Beat, times: Times, findings: Findings): Probe[] {
  if (!isObject(item)) {
    findings.refuse(row, 'not-an-object', null, item);
    return [];
  }
  const { status, time, msg } = item;
  const state = states.get(rawText(status).trim());
  const at = times.read(time);
  if (!state) findings.refuse(row, 'unknown-status', 'status', status);
  else if (at.ok) return [{ row, at: at.value, state, note: noteOf(monitor, msg), raw: item }];
  else findings.refuse(row, at.code === 'missing' ? 'no-start' : at.code, 'time', time);
  return [];
}
