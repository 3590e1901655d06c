import { plainText } from '../../written/normalise';
import { isDuration } from './duration-column';
import { readCellAlone } from './date-cell';
import { splitSpan } from './span-cell';

/** What most of a column's cells look like, whatever its heading says. */
export type Look = 'instant' | 'day' | 'time' | 'span' | 'duration' | 'percent' | 'number' | 'text' | 'blank';

const enough = 0.6;

/** The look of the greater part of some cells; text where none is. */
export function lookOf(samples: readonly string[]): Look {
  const looks = new Map<Look, number>();
  for (const sample of samples) {
    const look = cellLook(sample);
    if (look !== 'blank') looks.set(look, (looks.get(look) ?? 0) + 1);
  }
  // Some of the instants may be midnights.
  const [days, instants] = [looks.get('day') ?? 0, looks.get('instant') ?? 0];
  if (days > 0 && instants > 0) {
    looks.delete('day');
    looks.set('instant', days + instants);
  }
  const all = [...looks.values()].reduce((sum, count) => sum + count, 0);
  if (all === 0) return 'blank';
  const [look, count] = [...looks].reduce((most, entry) => (entry[1] > most[1] ? entry : most));
  return count >= all * enough ? look : 'text';
}

function cellLook(text: string): Look {
  const plain = plainText(text);
  if (plain === null) return 'text';
  if (plain.endsWith('%') && /\d/.test(plain)) return 'percent';
  const cell = readCellAlone(plain);
  if (cell.kind === 'blank' || cell.kind === 'ongoing') return 'blank';
  if (!/\d/.test(plain)) return 'text';
  if (cell.kind === 'number') return /^\d{9,}$|^\d{5}\.\d{3,}$/.test(cell.digits) ? 'instant' : 'number';
  // A spreadsheet's days are midnights.
  if (cell.kind === 'instant') return cell.text.endsWith('T00:00:00') ? 'day' : 'instant';
  if (cell.kind !== 'time' && cell.kind !== 'day' && splitSpan(plain)) return 'span';
  if (cell.kind === 'open') return /:|时|時|点|點/.test(cell.date.rest) ? 'instant' : 'day';
  if (cell.kind === 'month') return 'day';
  if (cell.kind === 'time' || cell.kind === 'day') return cell.kind;
  if (isDuration(plain)) return 'duration';
  return /^[-+]?[\d.,]+(?:万|亿|億|次|条|件|回|通|个)?$/.test(plain) ? 'number' : 'text';
}
