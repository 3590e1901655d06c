import { writeFileSync } from 'node:fs';
import { zip } from '../src/import/fixtures/make-workbook';
import { recordsPlan } from '../src/import/fixtures/records-plan';

/** Writes a workbook of `time,requests,successes` as spreadsheet programs do. */
export function writeWorkbook(name: string, rows: number): void {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const first = 46_082;
  const lines = Array.from({ length: rows }, (_, index) => {
    const row = index + 2;
    const time = first + Math.floor(index * 1.8) / 86_400;
    const requests = 100 + ((index * 7919) % 900);
    return `<row r="${row}" spans="1:3"><c r="A${row}" s="1"><v>${time}</v></c><c r="B${row}"><v>${requests}</v></c><c r="C${row}"><v>${requests - (index % 17 === 0 ? 3 : 0)}</v></c></row>`;
  });
  const headings = ['A', 'B', 'C'].map((at, index) => `<c r="${at}1" t="s"><v>${index}</v></c>`).join('');
  const sheet = `<worksheet><sheetData><row r="1">${headings}</row>${lines.join('')}</sheetData></worksheet>`;
  const files = {
    'xl/workbook.xml':
      '<workbook><sheets><sheet name="Records" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': `<R><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${office}/styles" Target="styles.xml"/></R>`,
    'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>',
    'xl/sharedStrings.xml': `<sst>${recordsPlan.headings.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
    'xl/worksheets/sheet1.xml': sheet,
  };
  writeFileSync(name, zip(files));
}
