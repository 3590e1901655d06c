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
    let sent: unknown;
    // Not before its end: it may still be putting its memory away
    fork(path.join(import.meta.dirname, script), args)
      .on('message', (message) => (sent = message))
      .on('exit', (code) => {
        const { success, data } = schema.safeParse(sent);
        if (success) resolve(data);
        else reject(new Error(`${script} ${args.join(' ')} ended with ${code}`));
      });
  });
}
