import * as z from 'zod/mini';

/** What the main thread of a page did without a break. */
export interface Task {
  readonly ms: number;
}

const traceSchema = z.object({
  traceEvents: z.array(
    z.object({
      name: z.string(),
      ph: z.string(),
      pid: z.number(),
      tid: z.number(),
      /** Microseconds. */
      ts: z.number(),
      dur: z.optional(z.number()),
    }),
  ),
});

function threadOf({ pid, tid }: { readonly pid: number; readonly tid: number }): string {
  return `${pid} ${tid}`;
}

/** The tasks of the page's main thread in a trace of Chromium's, up to a mark that the page set and after it. */
export function mainThreadTasks(trace: Buffer, mark: string) {
  const { traceEvents } = traceSchema.parse(JSON.parse(trace.toString()));
  const marked = traceEvents.find(({ name }) => name === mark);
  if (!marked) throw new Error(`The trace has no mark "${mark}".`);
  const tasks = traceEvents.filter(
    (event) => event.name === 'RunTask' && threadOf(event) === threadOf(marked),
  );
  const lengths = (of: typeof tasks): readonly Task[] => of.map(({ dur = 0 }) => ({ ms: dur / 1000 }));
  return {
    typing: lengths(tasks.filter(({ ts }) => ts < marked.ts)),
    after: lengths(tasks.filter(({ ts }) => ts >= marked.ts)),
  };
}
