import { openSheets } from '../workbook/sheet-stream';
import { RecordsError } from './tally';
import type { Block } from './utf8-blocks';

/** A sheet of a workbook as blocks of comma-separated UTF-8. How far it is counts as if it were the whole file. */
export async function* sheetBlocks(file: Blob, name: string): AsyncGenerator<Block> {
  try {
    const sheet = (await openSheets(file))?.find((one) => one.name === name);
    if (!sheet) throw new RangeError('no such sheet');
    for await (const { bytes, share } of sheet.blocks()) yield { bytes, read: share * file.size };
  } catch (error) {
    // Of a DOMException: gone, changed meanwhile, or not permitted
    const code = error instanceof DOMException ? 'unreadable-file' : 'broken-workbook';
    throw new RecordsError(code, String(error));
  }
}
