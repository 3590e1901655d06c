import type { Choices, Forks } from './forks.test-support';

/** Of each fork the name of a choice. */
export type Way = Readonly<Record<keyof Choices, string>>;

/**
 * Every combination of choices, one of each fork, of which at most one goes wrong; and, since what is wrong with the term
 * decides which fees can be shown, of the term and the fees every combination of which at most two do.
 */
export function everyWay(forks: Forks): Way[] {
  const { row, before, exclusion } = forks;
  const oneRow = { ...forks, row: first(row), before: first(before), exclusion: first(exclusion) };
  return [...ways(forks, 1), ...ways(oneRow, 2)];
}

function first<Choice>(choices: Readonly<Record<string, Choice>>): Readonly<Record<string, Choice>> {
  return Object.fromEntries(Object.entries(choices).slice(0, 1));
}

function ways(forks: Forks, mostWrong: number): Way[] {
  let begun: { readonly names: Partial<Way>; readonly wrong: number }[] = [{ names: {}, wrong: 0 }];
  for (const [fork, choices] of Object.entries(forks))
    begun = begun.flatMap(({ names, wrong }) =>
      Object.entries(choices)
        .map(([name, choice]) => ({
          names: { ...names, [fork]: name },
          wrong: wrong + (goesWrong(choice) ? 1 : 0),
        }))
        .filter((way) => way.wrong <= mostWrong),
    );
  return begun.map(({ names }) => whole(names));
}

/** What is chosen on a way. */
export function choicesOf(forks: Forks, way: Way): Choices {
  const names: Readonly<Record<string, string>> = way;
  const entries = Object.entries(forks).map(([fork, choices]) => {
    const found = Object.entries(choices).find(([name]) => name === names[fork]);
    if (!found) throw new Error(`no choice ${names[fork]} at ${fork}`);
    return [fork, found[1]];
  });
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each fork has its choice
  return Object.fromEntries(entries) as Choices;
}

/**
 * Far fewer ways: those on which each right choice meets each right choice of every other fork, chosen greedily (each
 * begins with a pair not met yet and takes at every further fork what meets the most of them); then one with each choice
 * that goes wrong, the others being right and taken by turns.
 */
export function pairedWays(forks: Forks): Way[] {
  const all = Object.entries(forks).map(([fork, choices]) => {
    const names = Object.keys(choices);
    const wrong = Object.entries(choices).flatMap(([name, choice]) => (goesWrong(choice) ? name : []));
    return { fork, right: names.filter((name) => !wrong.includes(name)), wrong };
  });
  const open = new Set<string>();
  for (const [at, { fork, right }] of all.entries())
    for (const other of all.slice(at + 1))
      for (const name of right)
        for (const one of other.right) open.add(pair([fork, name], [other.fork, one]));

  const found: Way[] = [];
  for (let [next] = open; next !== undefined; [next] = open) {
    const way: Record<string, string> = Object.fromEntries(JSON.parse(next));
    for (const { fork, right } of all) {
      if (fork in way) continue;
      const met = (name: string) =>
        Object.entries(way).filter((other) => open.has(pair([fork, name], other))).length;
      way[fork] = right.reduce((best, name) => (met(name) > met(best) ? name : best));
    }
    for (const a of Object.entries(way)) for (const b of Object.entries(way)) open.delete(pair(a, b));
    found.push(whole(way));
  }
  const turned = all.flatMap(({ fork, wrong }) => wrong.map((name) => ({ fork, name })));
  for (const [turn, { fork, name }] of turned.entries()) {
    const others = all.map((other) => [other.fork, other.right[turn % other.right.length]]);
    found.push(whole({ ...Object.fromEntries(others), [fork]: name }));
  }
  return found;
}

type Chosen = readonly [fork: string, name: string];
const pair = (a: Chosen, b: Chosen) =>
  JSON.stringify([a, b].toSorted(([one], [other]) => (one < other ? -1 : 1)));

function goesWrong(choice: unknown): boolean {
  if (typeof choice !== 'object' || choice === null) return false;
  if ('wrong' in choice) return Array.isArray(choice.wrong) && choice.wrong.length > 0;
  if ('left' in choice && choice.left !== null) return true;
  return 'last' in choice && goesWrong(choice.last);
}

function whole(way: Partial<Way> | Readonly<Record<string, string>>): Way {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- each fork has been gone through
  return way as Way;
}
