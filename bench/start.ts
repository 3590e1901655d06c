import type { Options } from './run';
import { drawnTimes, inFreshPage, openSites } from './sites';
import type { Row } from './table';

/** What a newcomer waits for, in Chromium from this machine: the first paint of home, and the agreements side by side. */
export async function* start({ runs, dist }: Options): AsyncGenerator<Row> {
  const { browser, ours, bare, close } = await openSites(dist);
  try {
    const times: { readonly ours: readonly number[]; readonly bare: readonly number[] }[] = [];
    for (let run = 0; run < runs; run++)
      times.push({
        ours: await inFreshPage(browser, (page) => drawnTimes(page, ours, ['', 'table.agreements'])),
        bare: await inFreshPage(browser, (page) => drawnTimes(page, bare, ['', 'h1'])),
      });
    for (const [at, what] of ['first paint', 'ready'].entries())
      yield {
        what: `start: ${what}`,
        unit: 'ms',
        ours: times.map((time) => time.ours[at] ?? Number.NaN),
        beside: {
          what: 'React that draws one heading',
          values: times.map((time) => time.bare[at] ?? Number.NaN),
        },
      };
  } finally {
    await close();
  }
}
