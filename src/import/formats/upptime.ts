import { isObject } from '../../case/checker';
import type { Format } from '../format';
import { answersIn } from './reading/json-answers';
import { Findings } from './reading/findings';

/**
 * `history/summary.json`: minutes down for each day. A day's sum has no time of day, so it lies in no slice; every day
 * with downtime is refused. What to bring instead: the incidents, which Upptime keeps as issues, or another monitor's log.
 */
export const upptime: Format = {
  id: 'upptime',

  recognises: (input) =>
    answersIn(input).some((site) => isObject(site) && isObject(site['dailyMinutesDown'])),

  interpret(input, _answers, terms) {
    const findings = new Findings('upptime');
    const code = terms.measure.kind === 'occurrences' ? 'interval-for-counts' : 'no-time';
    const column = 'dailyMinutesDown';
    let row = 0;
    for (const site of answersIn(input)) {
      const days = isObject(site) ? site[column] : null;
      if (!isObject(days)) findings.refuse(++row, 'not-an-object', isObject(site) ? column : null, site);
      else
        for (const [day, minutes] of Object.entries(days)) {
          row++;
          const raw = `${day}: ${JSON.stringify(minutes)}`;
          if (minutes === 0) findings.pass(row, 'no-downtime');
          else if (typeof minutes === 'number') findings.refuse(row, code, column, raw);
          else findings.refuse(row, 'unreadable-duration', column, raw);
        }
    }
    findings.doubt('no-time-of-day', 'probe-not-attempt');
    return findings.interpretation();
  },
};
