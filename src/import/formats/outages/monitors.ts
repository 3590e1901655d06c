import type { Answers } from '../../interpretation';
import type { Findings } from '../reading/findings';

/**
 * Which monitors to take, asked where there are several: an outage of the website is none of the rooms. All of them
 * until that is answered. Callers pass over the rows of the others as `not-chosen`.
 */
export function chosenMonitors(
  names: readonly string[],
  findings: Findings,
  answers: Answers,
): (name: string) => boolean {
  const values = [...new Set(names)];
  if (values.length < 2) return () => true;
  findings.ask({ kind: 'series', values });
  const taken = new Set(answers.series ?? values);
  if (values.filter((name) => taken.has(name)).length > 1) findings.doubt('several-monitors');
  return (name) => taken.has(name);
}
