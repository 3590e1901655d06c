/**
 * What was answered for a name out of a file. Some headings and words are names that every object has: a column
 * “constructor” has no answer because of that.
 */
export function answerFor<T>(answers: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return answers && Object.hasOwn(answers, name) ? answers[name] : undefined;
}
