/** Fulfilled when what has just been rendered is on the screen. */
export function drawn(): Promise<void> {
  // The first comes before it is painted.
  return new Promise((resolve) =>
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))),
  );
}
