import { expect, it, vi } from 'vitest';
import { atOnce, inPieces } from './in-pieces';

const never = new AbortController().signal;

/** Takes 5 ms from one place to pause to the next. */
function* work(steps: number, done: number[] = []): Generator<undefined, string> {
  for (let step = 0; step < steps; step++) {
    const until = performance.now() + 5;
    while (performance.now() < until);
    done.push(step);
    yield;
  }
  return `${steps} steps`;
}

// oxlint-disable-next-line require-yield -- it fails before it could
function* failing(): Generator<undefined, string> {
  throw new Error('broken');
}

it('comes to the same in pieces as at once', async () => {
  expect(atOnce(work(10))).toBe('10 steps');
  expect(await inPieces(work(10), never)).toBe('10 steps');
});

it('lets others have their turn', async () => {
  const done: number[] = [];
  const seen: number[] = [];
  const timer = setInterval(() => seen.push(done.length));
  await inPieces(work(20, done), never);
  clearInterval(timer);
  expect(seen.filter((count) => count > 0 && count < 20).length).toBeGreaterThan(1);
});

it('stops where it is told to, and gives nothing', async () => {
  const stop = new AbortController();
  const done: number[] = [];
  const coming = inPieces(work(1000, done), stop.signal);
  await vi.waitFor(() => expect(done.length).toBeGreaterThan(0));
  stop.abort();
  expect(await coming).toBeNull();
  expect(done.length).toBeLessThan(1000);
});

it('hands on what goes wrong', async () => {
  await expect(inPieces(failing(), never)).rejects.toThrow('broken');
});
