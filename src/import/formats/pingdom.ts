import { isObject, type JsonObject } from '../../case/checker';
import type { Format } from '../format';
import type { Input } from '../input';
import { Findings } from './reading/findings';
import { readIncident } from './outages/incidents';
import { takeOutages, type Outage } from './outages/outages';
import { Times } from './reading/times';

/** `summary.outage`: each state of one check with its two ends. */
export const pingdom: Format = {
  id: 'pingdom',

  recognises: (input) =>
    statesIn(input).some((state) => isObject(state) && 'timefrom' in state && 'timeto' in state),

  interpret(input, answers, terms) {
    const findings = new Findings('pingdom');
    const times = new Times(answers);
    const outages: Outage[] = [];
    statesIn(input).forEach((state, place) => {
      const row = place + 1;
      if (!isObject(state)) return findings.refuse(row, 'not-an-object', null, state);
      const status = statusOf(state);
      if (status === 'up') return findings.pass(row, 'up');
      if (status === 'unknown') {
        // The check was paused, or did not exist yet.
        findings.doubt('gaps-unknown');
        return findings.pass(row, 'paused');
      }
      if (status !== 'down') return findings.refuse(row, 'unknown-status', 'status', state['status']);
      const start = ['timefrom', state['timefrom']] as const;
      const end = ['timeto', state['timeto']] as const;
      outages.push(...readIncident({ row, start, end, note: '', raw: state }, times, findings));
    });
    takeOutages(findings, outages, times, answers, terms);
    findings.doubt('probe-not-attempt', 'probe-interval');
    return findings.interpretation();
  },
};

function statesIn(input: Input): readonly unknown[] {
  if (input.kind !== 'json' || !isObject(input.value)) return [];
  const summary = isObject(input.value['summary']) ? input.value['summary'] : input.value;
  const states = summary['states'];
  return Array.isArray(states) ? states : [];
}

function statusOf({ status }: JsonObject): string | null {
  return typeof status === 'string' ? status.trim().toLowerCase() : null;
}
