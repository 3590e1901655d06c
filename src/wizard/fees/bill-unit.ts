import { countUnitOf, takeCountUnit } from '../../import/table/count-unit';
import { normalise } from '../../written/normalise';
import { stripCurrency } from '../../written/unit';
import type { BillTable } from './bill-table';

/** What the amounts below a heading are in: 万 for 费用(万元), '' for a plain 费用(元); null where it cannot be told. */
export type AmountUnit = string | null;

const brackets = /\(([^)]*)\)|\[([^\]]*)\]|【([^】]*)】/g;
const label =
  /(?:金[额額]|货币|貨幣|通貨|amounts?)?(?:单位|單位|単位|unit)s?[:：\s]*(?:为|は)?\s*([^\s,，;；)）]+(?: [a-z]+)?)/i;
/** Words of a unit, beside others that may say something else of it. */
const large =
  /[百千仟万萬亿億]|(?<![a-z])(?:\d*k|mn|mm|mln|thousands?|millions?|billions?|bn)(?![a-z])|[0'’]00/i;

/** The unit of each column of a bill, by its heading, or by a line above the headings that tells it of all. */
export function amountUnits({ titles, heading }: BillTable): readonly AmountUnit[] {
  const ofAll = titles.flat().flatMap((title) => label.exec(normalise(title))?.[1] ?? []);
  const common = ofAll.map(unitOf).find((unit) => unit !== '') ?? '';
  return (heading ?? []).map((name) => {
    const own = ownUnit(name);
    return own === undefined ? common : own;
  });
}

/** Undefined where the heading names neither a unit nor a currency. */
function ownUnit(heading: string): AmountUnit | undefined {
  const plain = normalise(heading);
  const inside = [...plain.matchAll(brackets)].flatMap((groups) =>
    groups.slice(1).filter((text) => text !== undefined),
  );
  const found = inside.map(unitOf).find((unit) => unit !== '');
  if (found !== undefined) return found;
  const bare = plain.replace(brackets, ' ').trim();
  const tail = takeCountUnit(stripCurrency(bare).trim()) ?? takeCountUnit(bare);
  if (tail) return tail.unit;
  return inside.some((text) => stripCurrency(text.trim()) === '') ? '' : undefined;
}

function unitOf(text: string): AmountUnit {
  const words = text.replace(/^(?:单位|單位|単位|unit|in)s?[:：\s]+/i, '').trim();
  const bare = stripCurrency(words.replace(/(?<=thousands?|millions?) of (?=[a-z])/i, ' ')).trim();
  return countUnitOf(bare) ?? (large.test(words) ? null : '');
}
