import type { Role } from '../questions';
import type { Candidate } from './candidate';
import { readCellAlone } from './date-cell';

/**
 * Gives roles to the columns of a table without headings, as far as their cells leave no doubt: two columns of instants,
 * the second never before the first, are starts and ends; texts are notes. Bare numbers may be anything, and are asked.
 */
export function guessRoles(all: readonly Candidate[], roles: readonly Role[]): void {
  const open = all.filter(({ role }) => role === null);
  const looking = (look: Candidate['look']) => open.filter((candidate) => candidate.look === look);
  const give = (candidate: Candidate | undefined, role: Role) => {
    if (!candidate || !roles.includes(role) || all.some((other) => other.role === role && role !== 'note'))
      return;
    candidate.role = role;
    candidate.by = 'content';
  };
  const [span] = looking('span');
  const [first, second, third] = looking('instant');
  const [day] = looking('day');
  const [time, endTime] = looking('time');
  if (span) give(span, 'span');
  else if (first) {
    give(first, 'start');
    if (second && !third && inOrder(first, second)) give(second, 'end');
  } else if (day) {
    give(day, 'date');
    give(time, 'start');
    give(endTime, 'end');
  }
  const [rate, anotherRate] = looking('percent');
  if (!anotherRate) give(rate, 'success-rate');
  const [length, anotherLength] = looking('duration');
  if (!anotherLength) give(length, 'duration');
  for (const text of looking('text')) give(text, 'note');
}

function inOrder(first: Candidate, second: Candidate): boolean {
  return first.samples.every((text, row) => {
    const [start, end] = [readCellAlone(text), readCellAlone(second.samples[row] ?? '')];
    return start.kind !== 'instant' || end.kind !== 'instant' || start.text <= end.text;
  });
}
