import type { AgreementTerms } from '../../domain';
import type { Role } from '../questions';
import type { Candidate } from './candidate';
import type { Meaning } from './known-headings';

const timeRoles: readonly Role[] = ['start', 'end', 'date', 'end-date', 'span', 'duration'];
const commonRoles: readonly Role[] = ['exclusion', 'note', 'ignore'];

/** What a column may be, for what the agreement measures. */
export function rolesOf(measure: AgreementTerms['measure']): readonly Role[] {
  if (measure.kind === 'timeslices')
    return [...timeRoles, 'success-rate', 'failure-rate', 'requests', 'successes', 'failed', ...commonRoles];
  const toNobody: readonly Role[] =
    measure.unit === 'messages' ? ['invalid-numbers', 'switched-off', 'blocked'] : [];
  return [
    ...timeRoles,
    'total',
    'failed',
    'successes',
    'success-rate',
    'failure-rate',
    ...toNobody,
    ...commonRoles,
  ];
}

/** What was remembered for one agreement holds for another: requests of slices are a total of calls. */
export function inMeasure(role: Role | undefined, kind: AgreementTerms['measure']['kind']): Role | undefined {
  if (role !== 'requests' && role !== 'total') return role;
  return kind === 'timeslices' ? 'requests' : 'total';
}

/** What a column is by its heading, its cells, and what the other headings say; null where that is to be asked. */
export function roleOf(
  meaning: Meaning,
  { look, column }: Candidate,
  all: readonly Candidate[],
  measure: AgreementTerms['measure'],
): Role | null {
  const slices = measure.kind === 'timeslices';
  const isTime = look === 'instant' || look === 'day' || look === 'time';
  switch (meaning) {
    case 'start':
    case 'date':
    case 'time':
      if (look === 'span') return 'span';
      if (meaning === 'time') return look === 'duration' ? 'duration' : 'start';
      return meaning === 'date' && (look === 'time' || look === 'instant') && !says(all, 'start')
        ? 'start'
        : meaning;
    case 'start-or-duration':
      if (look === 'span') return 'span';
      if (look === 'text') return 'note';
      return isTime && !says(all, 'start') ? 'start' : 'duration';
    case 'end-or-duration':
      return look === 'duration' || look === 'number' ? 'duration' : 'end';
    case 'all':
      return slices ? 'requests' : 'total';
    case 'successes':
    case 'failed':
      // 异常 and Errors may be counted, or told.
      if (look === 'text') return 'note';
      if (!slices && submitted.test(column.name) && tellsReceipts(all)) return 'total';
      return look === 'percent' ? (meaning === 'failed' ? 'failure-rate' : 'success-rate') : meaning;
    case 'internal-errors':
      return tellsReceipts(all) || !says(all, 'failed') ? 'failed' : 'ignore';
    case 'delivery-rate':
      return measure.kind === 'occurrences' && measure.unit === 'messages' ? 'success-rate' : null;
    case 'other-rate':
      return null;
    case 'series':
    case 'outcome':
      return 'ignore';
    default:
      return meaning;
  }
}

/** Of messages that were submitted only a receipt tells whether they arrived: then these are all that were sent. */
const submitted = /^(?:提交|请求|請求|接口请求|提交请求)成功|^(?:request|submit|submission)s?[ _-]?success/i;

/** A message's receipt tells what became of it after it was submitted. */
function tellsReceipts(all: readonly Candidate[]): boolean {
  return all.some(({ column }) => /回执|回執|状态报告|receipt|callback/i.test(column.name));
}

function says(all: readonly Candidate[], meaning: Meaning): boolean {
  return all.some(({ column }) => column.heading?.meaning === meaning);
}

/** 开始时间 that holds days beside a 时间 that holds times of day: together they are the start. */
export function pairDaysWithTimes(all: readonly Candidate[]): void {
  for (const [role, dateRole] of [
    ['start', 'date'],
    ['end', 'end-date'],
  ] as const) {
    const same = all.filter((candidate) => candidate.role === role && candidate.by === 'heading');
    const days = same.filter(({ look }) => look === 'day');
    if (days.length > 0 && same.some(({ look }) => look === 'time'))
      for (const candidate of days) candidate.role = dateRole;
  }
}
