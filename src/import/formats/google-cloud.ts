import { isObject } from '../../case/checker';
import type { Format } from '../format';
import { answersIn } from './reading/json-answers';
import { Findings } from './reading/findings';
import { noteOf, readIncident } from './outages/incidents';
import { takeOutages, type Outage } from './outages/outages';
import { Times } from './reading/times';

/** `incidents.json` of the status dashboard: a list, or one incident. */
export const googleCloud: Format = {
  id: 'google-cloud',

  recognises: (input) =>
    answersIn(input).some(
      (item) => isObject(item) && 'begin' in item && ('external_desc' in item || 'status_impact' in item),
    ),

  interpret(input, answers, terms) {
    const findings = new Findings('google-cloud');
    const times = new Times(answers);
    const outages: Outage[] = [];
    answersIn(input).forEach((item, place) => {
      const row = place + 1;
      if (!isObject(item)) return findings.refuse(row, 'not-an-object', null, item);
      if (item['status_impact'] === 'SERVICE_INFORMATION') return findings.pass(row, 'no-downtime');
      const start = ['begin', item['begin']] as const;
      const end = ['end', item['end']] as const;
      const note = noteOf(item['service_name'], item['external_desc']);
      outages.push(...readIncident({ row, start, end, note, raw: note }, times, findings));
    });
    takeOutages(findings, outages, times, answers, terms);
    findings.doubt('announced-times');
    return findings.interpretation();
  },
};
