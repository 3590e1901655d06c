import { RecordsAggregator } from './aggregate';
import type { RecordsPlan } from './plan';
import { sheetBlocks } from './sheet-blocks';
import type { RecordsTally } from './tally';
import { utf8Blocks } from './utf8-blocks';

/** Adds up a file's records on the thread that calls it. `onRead` is told how many bytes are done, block by block. */
export async function aggregateFile(
  file: Blob,
  plan: RecordsPlan,
  onRead: (bytes: number) => void = () => undefined,
): Promise<RecordsTally> {
  const aggregator = new RecordsAggregator(plan);
  const blocks = plan.sheet === undefined ? utf8Blocks(file, plan.encoding) : sheetBlocks(file, plan.sheet);
  for await (const { bytes, read } of blocks) {
    aggregator.push(bytes);
    onRead(read);
  }
  return aggregator.finish();
}
