import type { NoInstant } from '../written/instant';
import type { RefusalCode } from './codes';

/** What a row is refused for whose text is no instant; whether a blank is refused depends on where it stands. */
export const instantRefusals = {
  'not-a-date': 'unreadable-time',
  'no-time': 'no-time',
  'no-such-date': 'no-such-time',
  'no-such-time': 'no-such-time',
  'ambiguous-date': 'ambiguous-date',
} as const satisfies Record<Exclude<NoInstant, 'empty'>, RefusalCode>;
