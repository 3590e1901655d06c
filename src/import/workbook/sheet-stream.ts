import { openArchive, type Archive } from './archive';
import { readWorkbookContents, type WorkbookContents } from './contents';
import { readNumberStyles } from './number-styles';
import { SheetCsv } from './sheet-csv';
import { StringTable } from './string-table';

/** A sheet of a workbook, to be read as a stream. */
export interface SheetStream {
  readonly name: string;
  /** Of its XML, unpacked. */
  readonly size: number;
  /** Its rows as comma-separated UTF-8, one block in memory at a time. */
  readonly blocks: () => AsyncGenerator<SheetBlock>;
}

interface SheetBlock {
  /** Good until the next block. */
  readonly bytes: Uint8Array;
  /** How much of the sheet was read, from 0 to 1. */
  readonly share: number;
  /** Bytes of its XML read so far. */
  readonly read: number;
}

/** A sheet of a million rows takes some 200 MB; past this, there is more in it than a spreadsheet holds of records. */
const mostSheetBytes = 2_000_000_000;
/** The texts of a workbook, unlike its rows, stay in memory. */
const mostStringBytes = 400_000_000;

/** The sheets of a workbook, none of them read yet; null where the file is no workbook, or a damaged one. */
export async function openSheets(file: Blob): Promise<readonly SheetStream[] | null> {
  const archive = await openArchive(file);
  if (!archive?.sizes.has('xl/workbook.xml')) return null;
  const contents = await readWorkbookContents(archive);
  return [...contents.sheets].map(([name, path]) => ({
    name,
    size: archive.sizes.get(path) ?? 0,
    blocks: () => readSheet(archive, contents, path),
  }));
}

async function* readSheet(
  archive: Archive,
  { sharedStrings, styles, since1904 }: WorkbookContents,
  path: string,
): AsyncGenerator<SheetBlock> {
  if ((archive.sizes.get(path) ?? 0) > mostSheetBytes) throw new RangeError('sheet too large');
  if ((archive.sizes.get(sharedStrings) ?? 0) > mostStringBytes) throw new RangeError('too many texts');
  const strings = new StringTable();
  for await (const { bytes } of archive.blocks(sharedStrings)) strings.push(bytes);
  const shown = readNumberStyles((await archive.text(styles)) ?? '');
  const sheet = new SheetCsv({ strings, styles: shown, since1904 });
  let read = 0;
  for await (const { bytes, share } of archive.blocks(path)) {
    read += bytes.length;
    yield { bytes: sheet.push(bytes), share, read };
  }
}
