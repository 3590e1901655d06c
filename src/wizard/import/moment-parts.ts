export interface MomentParts {
  readonly day: string;
  /** Seconds only where they are not 0; empty for a day alone. */
  readonly time: string;
  /** Empty: of the log's zone. */
  readonly offset: string;
}

const canonical = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(:\d\d(?:\.\d+)?)?)?(Z|[-+]\d\d:\d\d)?$/;

/** The parts of a canonical text; null where it is another. */
export function momentParts(text: string): MomentParts | null {
  const match = canonical.exec(text);
  if (!match) return null;
  const [, day = '', minutes = '', seconds = '', offset = ''] = match;
  return {
    day,
    time: minutes + (/[1-9]/.test(seconds) ? seconds : ''),
    offset:
      offset === ''
        ? ''
        : offset === 'Z'
          ? 'UTC'
          : `UTC${offset.replace(/:00$/, '').replace(/([-+])0(?=\d)/, '$1')}`,
  };
}
