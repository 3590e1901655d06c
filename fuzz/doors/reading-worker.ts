import type { Answered, Ask, Reply } from '../../src/wizard/import/reading-protocol';
import { Harm } from '../harm';

/** The script of the worker that reads a file on the page, here without a thread: what is told to it and what it replies. */
interface WorkerScope {
  addEventListener: (kind: 'message', listener: (event: { readonly data: Ask }) => void) => void;
  postMessage: (answered: Answered) => void;
}

let listen: (event: { readonly data: Ask }) => void;
let settle: { readonly done: (reply: Reply) => void; readonly fail: (error: unknown) => void };

const scope: WorkerScope = {
  addEventListener: (_, listener) => (listen = listener),
  postMessage({ reply }) {
    if (reply.kind === 'failed') return settle.fail(new Harm('the worker failed'));
    try {
      settle.done(structuredClone(reply));
    } catch (error) {
      // A reply that cannot be told leaves the page waiting for ever
      settle.fail(error);
    }
  },
};
Object.assign(globalThis, { self: scope });
await import('../../src/wizard/import/reading-worker');

type Question = Ask extends infer One ? (One extends Ask ? Omit<One, 'id'> : never) : never;

export function ask(question: Question): Promise<Reply> {
  return new Promise((done, fail) => {
    settle = { done, fail };
    listen({ data: { ...question, id: 1 } });
  });
}
