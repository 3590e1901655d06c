import type { KeyboardEvent } from 'react';

/** Whether a key belongs to the composition of a word. Some browsers say so, when it ends, only by the code 229. */
export function isComposing({ nativeEvent }: KeyboardEvent): boolean {
  return nativeEvent.isComposing || nativeEvent.keyCode === 229;
}
