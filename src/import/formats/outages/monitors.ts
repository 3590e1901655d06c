import type { Answers } from '../../questions';
import type { Findings } from '../reading/findings';

/**
 * Which monitors to take, asked where there are several: an outage of the website is none of the rooms. All of them
 * until that is answered, or those that are suggested. Callers pass over the rows of the others as `not-chosen`.
 */
export function chosenMonitors(
  names: readonly string[],
  findings: Findings,
  answers: Answers,
  suggested?: readonly string[],
): (name: string) => boolean {
  const values = [...new Set(names)];
  if (values.length < 2) return () => true;
  findings.ask({ kind: 'series', values, ...(suggested && { suggested }) });
  const taken = new Set(answers.series ?? suggested ?? values);
  if (values.filter((name) => taken.has(name)).length > 1) findings.doubt('several-monitors');
  return (name) => taken.has(name);
}
