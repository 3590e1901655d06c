import { inflateRawSync } from 'node:zlib';
import { makeWorkbook, type MadeCell } from '../../src/import/fixtures/make-workbook';
import { archiveOf, type Member } from '../archive';
import type { Door } from '../door';
import { hostileTexts, inherited } from '../hostile';
import { mutatedBytes, mutatedText } from '../mutate';
import type { Random } from '../random';
import { comesIn } from './import';
import { madeRows } from './tables';

/** Nothing that XML has no place for. */
const noXml = /[^\P{Cc}\t\r\n]|\p{Cs}|\uffff/gu;
const signs = [
  ...Array.from('<>/="\'&; '),
  '</row>',
  '<row r="1048576">',
  '<row r="99999999999">',
  '<c r="XFD1048576"><v>1</v></c>',
  '<c r="A0"><v>1</v></c>',
  '<c r="ZZZZ9" t="s"><v>0</v></c>',
  '<c r="A2" t="s"><v>99999</v></c>',
  '<c r="A2" t="d"><v>2026-99-99T99:99</v></c>',
  '<c r="A2" t="b"><v>2</v></c>',
  '<c r="A3" t="e"><v>#REF!</v></c>',
  '<c r="B2" s="1"><v>1e400</v></c>',
  '<c r="B2" s="1"><v>-1e300</v></c>',
  '<c r="B3"><f>cmd|x!A0</f><v>1</v></c>',
  '<mergeCell ref="A1:XFD1048576"/>',
  '&constructor;',
  '&__proto__;',
  '&#x110000;',
  '&#99999999999999999999;',
  '&#xD800;',
  '_xD800_',
  '_x0000_',
  '<!--',
  '<![CDATA[',
  '<!DOCTYPE x [<!ENTITY a "&a;&a;">]>',
];

function madeCell(random: Random, text: string): MadeCell {
  if (random.once(4)) return random.pick([46_101.5, 0.98, 1e308, -1, 0, 4.1, 1_773_972_000_000]);
  if (random.once(4))
    return {
      value: random.pick([46_101.5, 0.5, -5, 1e15, 2_958_466, 60]),
      format: random.pick([
        'yyyy/m/d h:mm',
        '0.0%',
        '[h]:mm:ss',
        'h:mm',
        random.pick(hostileTexts).replaceAll(noXml, ''),
      ]),
    };
  return text.replaceAll(noXml, '');
}

function madeBook(random: Random): Buffer {
  const sheets = Array.from({ length: 1 + random.below(2) }, (_, place) => ({
    name: random.once(3) ? random.pick([...inherited, ...hostileTexts]).replaceAll(noXml, '') : `s${place}`,
    rows: madeRows(random).map((row) => row.map((text) => madeCell(random, text))),
    merges: random.once(4) ? [random.pick(['A2:A4', 'B1:B9999999', 'XFD1:A1', 'A1:A1048576', 'x'])] : [],
  }));
  return Buffer.from(makeWorkbook(sheets, { date1904: random.once(5) }));
}

/** The files of an archive that tells the truth. */
function membersOf(archive: Buffer): Member[] {
  const members: Member[] = [];
  for (let at = 0; archive.readUInt32LE(at) === 0x04034b50;) {
    const [packed, nameLength] = [archive.readUInt32LE(at + 18), archive.readUInt16LE(at + 26)];
    const from = at + 30 + nameLength;
    const name = archive.subarray(at + 30, from).toString();
    members.push({ name, content: inflateRawSync(archive.subarray(from, from + packed)) });
    at = from + packed;
  }
  return members;
}

/** The texts of its cells in a list of their own, in which a few may be long, missing or of two parts. */
function shared(random: Random, members: readonly Member[]): Member[] {
  const texts: string[] = [];
  const moved = members.map(({ name, content }) => ({
    name,
    content: Buffer.from(
      content
        .toString()
        .replaceAll(
          / t="inlineStr"><is>([^]*?)<\/is>/g,
          (_, text: string) => ` t="s"><v>${texts.push(text) - 1}</v>`,
        )
        .replace('</Relationships>', `${relationship}</Relationships>`),
    ),
  }));
  const odd = random.pick([
    (text: string) => `<r>${text}</r><rPh>${text}</rPh>`,
    (text: string) => text.replace('<t>', `<t>${'x'.repeat(10 ** random.below(6))}`),
    () => '',
  ]);
  const items = texts.map((text) => `<si>${random.once(4) ? odd(text) : text}</si>`);
  const list = random.once(4) ? items.slice(1) : items;
  const content = Buffer.from(`<sst>${list.join('').repeat(10 ** random.below(3))}</sst>`);
  return [...moved, { name: 'xl/sharedStrings.xml', content }];
}
const relationship =
  '<Relationship Id="rId98" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/>';

/** Ways in which an archive may lie or be more than it seems. */
const lies: readonly ((random: Random, members: readonly Member[]) => Buffer)[] = [
  (random, members) => {
    const liar = random.below(members.length);
    const size = random.pick([0, 1, 199_999_999, 0xffff_ffff, 300_000_000]);
    const said = random.pick([
      { packed: size },
      { unpacked: size },
      { at: size },
      { method: random.below(100) },
    ]);
    return archiveOf(members.map((member, place) => (place === liar ? { ...member, ...said } : member)));
  },
  // All of them the same bytes
  (random, members) =>
    archiveOf(members.map((member) => ({ ...member, at: 0, method: random.pick([0, 8]) }))),
  // A few bytes that unpack to many
  (random, members) => {
    const bomb = random.below(members.length);
    const content = Buffer.alloc(
      1 << (20 + random.below(5)),
      random.pick(['<', ' ', '<c r="A1">', '<si><t>', 'a']),
    );
    const honest = random.once(2);
    return archiveOf(
      members.map((member, place) =>
        place === bomb ? { ...member, content, ...(!honest && { unpacked: 1000 }) } : member,
      ),
    );
  },
  (random, members) => {
    const name = random.pick([
      '../../etc/passwd.xml',
      '/xl/workbook.xml',
      'xl/../xl/a.xml',
      '__proto__',
      'xl\\workbook.xml',
      '\0.xml',
    ]);
    return archiveOf([...members, { name, content: Buffer.from('<a/>') }, ...members]);
  },
  (random, members) =>
    archiveOf(
      members,
      random.pick([{ count: 65_535 }, { count: 0 }, { contentsAt: 0xffff_ffff }, { contentsAt: 0 }]),
    ),
  // A workbook within a workbook
  (_, members) => archiveOf([...members, { name: 'xl/embeddings/a.xlsx', content: archiveOf(members) }]),
];

/** A workbook, broken as an archive and as XML. */
export const workbook: Door = {
  name: 'xlsx',
  make(random: Random) {
    const book = madeBook(random);
    const members = membersOf(book);
    switch (random.below(5)) {
      case 0:
        return mutatedBytes(random, book, 'PK\x01\x02\x03\x04\x05\x06\x00\xff');
      case 1:
        return random.pick(lies)(random, members);
      case 2: {
        const broken = random.below(members.length);
        return archiveOf(
          members.map((member, place) =>
            place === broken
              ? { ...member, content: Buffer.from(mutatedText(random, member.content.toString(), signs)) }
              : member,
          ),
        );
      }
      case 3:
        return archiveOf(shared(random, members));
      default:
        return book;
    }
  },
  enter: comesIn,
};
