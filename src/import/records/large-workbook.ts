import { openSheets, type SheetStream } from '../workbook/sheet-stream';
import { readSheetSample, type RecordsSample } from './sample';

/** XML of some 25,000 rows. A smaller sheet is read whole, in a second or two. */
const largeSheetBytes = 3_000_000;

/** How each sheet that holds something begins, of a workbook with a large sheet; none of any other file. */
export async function readLargeWorkbook(file: Blob): Promise<readonly RecordsSample[]> {
  try {
    const sheets = (await openSheets(file)) ?? [];
    return sheets.some(({ size }) => size > largeSheetBytes) ? await readSamples(sheets) : [];
  } catch (error) {
    // Gone, changed meanwhile, or not permitted
    if (error instanceof DOMException) throw error;
    // Damaged, whose error is of each engine's own kind: reading it whole tells so
    return [];
  }
}

async function readSamples(sheets: readonly SheetStream[]): Promise<readonly RecordsSample[]> {
  const samples: RecordsSample[] = [];
  for (const sheet of sheets) {
    const sample = await readSheetSample(sheet);
    if (sample) samples.push(sample);
  }
  return samples;
}
