import type { Archive } from './archive';
import { attribute, elements, unescaped } from './xml-text';

/** Where a workbook's parts lie in its archive. */
export interface WorkbookContents {
  /** The file of each sheet, by its name. */
  readonly sheets: ReadonlyMap<string, string>;
  readonly styles: string;
  readonly sharedStrings: string;
  /** Whether days count from 1904. */
  readonly since1904: boolean;
}

export async function readWorkbookContents(archive: Archive): Promise<WorkbookContents> {
  const workbook = (await archive.text('xl/workbook.xml')) ?? '';
  const relations = elements((await archive.text('xl/_rels/workbook.xml.rels')) ?? '', 'Relationship');
  const byId = new Map(relations.map((tag) => [attribute(tag, 'Id'), pathOf(tag)]));
  const ofType = (type: string) =>
    pathOf(relations.find((tag) => attribute(tag, 'Type')?.endsWith(`/${type}`)));
  return {
    sheets: new Map(
      elements(workbook, 'sheet').map((tag) => [
        unescaped(attribute(tag, 'name') ?? ''),
        byId.get(attribute(tag, 'id') ?? '') ?? '',
      ]),
    ),
    styles: ofType('styles'),
    sharedStrings: ofType('sharedStrings'),
    since1904: elements(workbook, 'workbookPr').some((tag) => attribute(tag, 'date1904') === '1'),
  };
}

/** The file that a relation names. */
function pathOf(tag = ''): string {
  const target = attribute(tag, 'Target') ?? '';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}
