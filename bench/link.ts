import { deflateRawSync, inflateRawSync } from 'node:zlib';
import { newDraft, newEntry, type Draft } from '../src/case/draft';
import { decodeLink } from '../src/case/link/decode-link';
import { encodeLink } from '../src/case/link/encode-link';
import { seededRandom } from './figures';
import type { Options } from './run';
import type { Row } from './table';

const pairs = 40;

/** A case as a link and back, beside packing its JSON alone; the link's length beside that of the JSON so packed. */
export async function* linking({ runs }: Options): AsyncGenerator<Row> {
  for (const size of [30, 100]) {
    const draft = draftOf(size);
    const text = (await encodeLink(draft, '0123abcd', '2026-11-20')) ?? '';
    const plain = packedJson(draft);
    const ways = {
      encode: [() => encodeLink(draft, '0123abcd', '2026-11-20'), () => packedJson(draft)],
      decode: [() => decodeLink(text), () => JSON.parse(inflateRawSync(plain).toString())],
    } as const;
    for (const [way, [ours, obvious]] of Object.entries(ways)) {
      const times: [number, number][] = [];
      for (let run = 0; run < pairs * runs; run++) times.push([await waited(ours), await waited(obvious)]);
      yield {
        what: `link of ${size} outages: ${way}`,
        unit: 'ms',
        ours: times.map(([time]) => time),
        beside: { what: 'JSON and deflate alone', values: times.map(([, time]) => time) },
      };
    }
    yield {
      what: `link of ${size} outages: length`,
      unit: 'B',
      ours: [text.length],
      beside: { what: 'JSON, deflated, as base64', values: [plain.toString('base64url').length] },
    };
  }
}

function packedJson(draft: Draft): Buffer {
  return deflateRawSync(JSON.stringify(draft));
}

async function waited(action: () => unknown): Promise<number> {
  const started = performance.now();
  await action();
  return performance.now() - started;
}

/** Outages of up to six hours at any minute of three months. */
function draftOf(size: number): Draft {
  const random = seededRandom();
  const below = (bound: number) => Math.floor(random() * bound);
  const draft = newDraft('trtc', 'made');
  const log = Array.from({ length: size }, (_, row) => {
    const start = below(90 * 1440);
    return {
      ...newEntry('interval', `row-${row}`),
      start: written(start),
      end: written(start + 1 + below(360)),
      successRate: below(4) === 0 ? String(90 + below(9)) : '',
    };
  });
  return { ...draft, purchase: { ...draft.purchase, startDate: '2026-03-17', months: '3' }, log };
}

function written(minute: number): string {
  return new Date(Date.UTC(2026, 2, 17) + minute * 60_000).toISOString().slice(0, 16).replace('T', ' ');
}
