import type { AgreementTerms } from '../../domain';
import type { MatchedColumn } from '../interpretation';
import { addedUp, manyFold, type Answers, type Question, type Role } from '../questions';
import type { Candidate } from './candidate';
import { meaningOfRate } from '../rate-names';
import { parallelRoles } from './added-counts';
import { lookOf } from './cell-look';
import { guessRoles } from './guess-roles';
import { inMeasure, pairDaysWithTimes, roleOf, rolesOf } from './heading-role';
import type { Column, Table } from './table';

/** The columns of a table by what they hold. */
export interface Matching {
  readonly matched: readonly MatchedColumn[];
  readonly questions: readonly Question[];
  /** The one column of a role. */
  readonly column: (role: Role) => Column | undefined;
  readonly columns: (role: Role) => readonly Column[];
  /** Columns that name one of several monitors, hosts or places. */
  readonly series: readonly Column[];
  /** Columns of a status or result. */
  readonly statuses: readonly Column[];
}

const samplesLookedAt = 30;
const samplesShown = 4;
const rowsLookedAt = 3000;
const columnsLookedAt = 1000;
const mostQuestions = 100;
const answeredRank = 9;

/** Finds out what each column holds: by the answers, by its heading, or in a table without headings by its cells. */
export function matchColumns(table: Table, answers: Answers, { measure }: AgreementTerms): Matching {
  const roles = rolesOf(measure);
  const candidates = sampled(table);
  const remembered = new Map(
    Object.entries(answers.columns ?? {}).map(([name, role]) => [keyOf(name), role]),
  );
  for (const candidate of candidates) {
    const { heading, name } = candidate.column;
    const answer = inMeasure(remembered.get(keyOf(name)), measure.kind);
    if (answer && roles.includes(answer)) assign(candidate, answer, answeredRank, 'answer');
    else if (heading?.meaning) {
      const role = roleOf(heading.meaning, candidate, candidates, measure);
      if (role !== null) assign(candidate, roles.includes(role) ? role : 'ignore', heading.rank, 'heading');
    } else if (candidate.look === 'blank' || (table.hasHeading && !heading && countsRows(candidate))) {
      assign(candidate, 'ignore', 0, 'nothing');
    }
  }
  pairDaysWithTimes(candidates);
  if (!table.hasHeading) guessRoles(candidates, roles);
  const doubled = settleDoubles(candidates);
  const asked = candidates.filter((candidate) => candidate.role === null || doubled.has(candidate));
  return {
    matched: candidates.map(toMatched),
    questions: askedOf(asked.slice(0, mostQuestions), candidates, doubled, roles),
    column: (role) => candidates.find((candidate) => candidate.role === role)?.column,
    columns: (role) => candidates.filter((candidate) => candidate.role === role).map(({ column }) => column),
    series: headed(candidates, 'series'),
    statuses: headed(candidates, 'outcome'),
  };
}

function headed(all: readonly Candidate[], meaning: 'series' | 'outcome'): readonly Column[] {
  return all.map(({ column }) => column).filter(({ heading }) => heading?.meaning === meaning);
}

function sampled(table: Table): Candidate[] {
  const columns = table.columns.slice(0, columnsLookedAt);
  const samples = columns.map((): string[] => []);
  for (const { cells } of table.body.slice(0, rowsLookedAt)) {
    for (let column = 0; column < Math.min(cells.length, columns.length); column++) {
      const cell = cells[column]?.trim() ?? '';
      const kept = samples[column];
      if (cell !== '' && kept && kept.length < samplesLookedAt) kept.push(cell);
    }
  }
  return columns.map((column, index) => {
    const own = samples[index] ?? [];
    return { column, samples: own, look: lookOf(own), role: null, rank: 0, by: 'nothing' };
  });
}

/** 0, 1, 2 … or 1, 2, 3 …: the numbers of the rows, over which programs write no heading. */
function countsRows({ samples: [first = '', ...others] }: Candidate): boolean {
  return /^[01]$/.test(first) && others.every((text, index) => text === String(Number(first) + index + 1));
}

function assign(candidate: Candidate, role: Role, rank: number, by: MatchedColumn['by']): void {
  candidate.role = role;
  candidate.rank = rank;
  candidate.by = by;
}

/**
 * Where several columns have a role that one can have, the best keeps it; those as good as it are to be asked, and so are
 * counts of another thing, which are suggested to be added. What was answered to be added is.
 */
function settleDoubles(all: readonly Candidate[]): ReadonlyMap<Candidate, Role> {
  const asked = new Map<Candidate, Role>();
  const best = new Map<Role, Candidate>();
  const parallel = parallelRoles(all);
  for (const candidate of all.toSorted((a, b) => b.rank - a.rank)) {
    const { role, by } = candidate;
    if (role === null || (manyFold.has(role) && !addedUp.has(role))) continue;
    const other = best.get(role);
    if (!other) {
      best.set(role, candidate);
      continue;
    }
    if (addedUp.has(role) && (by === 'answer' || (parallel.has(role) && other.by === 'answer'))) continue;
    if (parallel.has(role)) asked.set(candidate, role);
    else if (other.rank === candidate.rank && by === 'heading') asked.set(candidate, 'ignore');
    candidate.role = 'ignore';
  }
  return asked;
}

function askedOf(
  asked: readonly Candidate[],
  all: readonly Candidate[],
  doubled: ReadonlyMap<Candidate, Role>,
  roles: readonly Role[],
): Question[] {
  const given = new Set(all.map(({ role }) => role));
  return asked.map((candidate) => {
    const lacks = (role: Role) => roles.includes(role) && !given.has(role);
    const suggested = doubled.get(candidate) ?? suggest(candidate, lacks);
    given.add(suggested);
    return {
      kind: 'column',
      column: candidate.column.name,
      samples: shown(candidate.samples),
      roles,
      suggested,
      ...(!candidate.column.heading && { byLetter: true }),
    };
  });
}

/** What an unknown column looks like, where that is still missing. */
function suggest({ column, look }: Candidate, lacks: (role: Role) => boolean): Role {
  if ((look === 'instant' || look === 'day') && lacks('start') && lacks('date')) return 'start';
  if (look === 'instant' && lacks('end')) return 'end';
  if (look === 'span' && lacks('start')) return 'span';
  const isRate = look === 'percent' || (look === 'number' && /rate|率(?!限)|%/i.test(column.name));
  const { meaning } = meaningOfRate(column.name);
  if (isRate && meaning === 'neither') return 'ignore';
  const rate = meaning === 'failure' ? 'failure-rate' : 'success-rate';
  if (isRate && lacks('success-rate') && lacks('failure-rate')) return rate;
  if (look === 'duration' && lacks('end') && lacks('duration')) return 'duration';
  return look === 'text' && lacks('note') ? 'note' : 'ignore';
}

function toMatched({ column, role, by, samples }: Candidate): MatchedColumn {
  return {
    column: column.name,
    role: role ?? 'ignore',
    by: role === null ? 'nothing' : by,
    samples: shown(samples),
  };
}

function shown(samples: readonly string[]): readonly string[] {
  return [...new Set(samples)].slice(0, samplesShown);
}

/** Headings are remembered whatever their case and blanks. */
function keyOf(name: string): string {
  return name.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
}
