import { fork } from 'node:child_process';
import path from 'node:path';
import type * as z from 'zod/mini';

/** What a script of the bench sends of what it did, in a process of its own. */
export function inOwnProcess<T>(
  script: string,
  args: readonly string[],
  schema: z.ZodMiniType<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    fork(path.join(import.meta.dirname, script), args)
      .on('message', (message) => resolve(schema.parse(message)))
      .on('exit', (code) => reject(new Error(`${script} ${args.join(' ')} ended with ${code}`)));
  });
}
