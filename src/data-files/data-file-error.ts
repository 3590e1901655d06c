export type DataFileProblem = 'unreachable' | 'refused' | 'is-html' | 'not-json' | 'wrong-content';

/** A data file that could not be had or is not what it should be. */
export class DataFileError extends Error {
  override readonly name = 'DataFileError';

  /** `detail`: the HTTP status, or the path in the file and what is wrong there. */
  constructor(
    readonly file: string,
    readonly problem: DataFileProblem,
    readonly detail?: string,
    options?: ErrorOptions,
  ) {
    super([file, problem, detail].filter(Boolean).join(': '), options);
  }
}
