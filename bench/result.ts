import { caseFile, ratedOutages } from './made-cases';
import type { Options } from './run';
import { drawnTimes, inFreshPage, openSites } from './sites';
import type { Row } from './table';

const size = 5000;
const drawn = { 'the verdict': '.verdict', 'the ledger': 'table.ledger', 'the last part': '.readings' };

/** A case of a year with 5,000 outages, opened by its address in a browser that knows nothing. */
export async function* result({ runs, dist }: Options): AsyncGenerator<Row> {
  const { browser, ours, bare, close } = await openSites(dist);
  const file = caseFile({ product: 'trtc', months: 12, log: ratedOutages(size, 12) });
  const look = (address: string, wanted: readonly string[]) =>
    inFreshPage(browser, async (page) => {
      await page.route('**/examples/part-month.sla.json', (route) => route.fulfill({ json: file }));
      return drawnTimes(page, address, wanted);
    });
  try {
    const times: { readonly ours: readonly number[]; readonly bare: number }[] = [];
    for (let run = 0; run < runs; run++) {
      const [list = Number.NaN] = await look(`${bare}?list`, ['ol']);
      times.push({ ours: await look(`${ours}#/example/part-month`, Object.values(drawn)), bare: list });
    }
    for (const [at, what] of Object.keys(drawn).entries())
      yield {
        what: `result of 5,000 outages: ${what}`,
        unit: 'ms',
        ours: times.map((time) => time.ours[at] ?? Number.NaN),
        beside: { what: 'React that lists the 5,000', values: times.map((time) => time.bare) },
      };
  } finally {
    await close();
  }
}
