/** So long a piece may hold the page up, in milliseconds: a fraction of what a key may cost. */
const piece = 12;

/** Works between whatever else the page has to do; null where it was stopped. Each `yield` is a place to pause. */
export async function inPieces<T>(work: Generator<undefined, T>, signal: AbortSignal): Promise<T | null> {
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve));
    if (signal.aborted) return null;
    const until = performance.now() + piece;
    do {
      const { done, value } = work.next();
      if (done) return value;
    } while (performance.now() < until);
  }
}

/** All of it without a pause. */
export function atOnce<T>(work: Generator<undefined, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
