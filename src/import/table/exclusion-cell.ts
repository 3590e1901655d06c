import { plainText } from '../../written/normalise';
import { read, refuse, type Reading } from '../../written/reading';

/** The clause that excludes a row; empty for none. */
export type Exclusion = Reading<string, 'unknown-exclusion' | 'ambiguous-exclusion'>;

/** No x: as often as for no it stands for a tick. */
const none =
  /^(?:[-/.]*|0|×|否|不|无|無|なし|いいえ|未|no|none|n|n\/?a|null|false|not excluded|不适用|不免责|対象外)$/i;
const clauses = /(?<![\d.])\d{1,2}[.．]\d{1,2}(?![\d.]*\d)/g;

/**
 * Reads a cell that names the clause by which a row is excluded: 4.10, §4.10, 免责 4.10, 第4.10条. `zeroMayBeCut`: the
 * cell is a spreadsheet's number, to which 4.10 and 4.1 are the same; where the agreement has both it is ambiguous.
 */
export function readExclusion(text: string, known: ReadonlySet<string>, zeroMayBeCut: boolean): Exclusion {
  const plain = plainText(text);
  if (plain === null) return refuse('unknown-exclusion');
  if (none.test(plain)) return read('');
  const [clause, another] = new Set(plain.match(clauses));
  if (clause === undefined || another !== undefined || !known.has(clause)) return refuse('unknown-exclusion');
  return zeroMayBeCut && mayBeCut(plain, known) ? refuse('ambiguous-exclusion') : read(clause);
}

/** Whether a cell is a bare clause beside which the agreement has the same with a zero: 4.1 and 4.10. */
export function mayBeCut(text: string, known: ReadonlySet<string>): boolean {
  const plain = text.trim();
  return /^\d+\.\d$/.test(plain) && known.has(`${plain}0`);
}
