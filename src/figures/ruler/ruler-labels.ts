import type { Place, TermMonth } from '../sounding';
import { textWidth } from '../text-width';

/** What can be said of a month where there is more room, less, or hardly any. */
export interface MonthTexts {
  readonly range: string;
  readonly note: string;
  readonly short: string;
}

/** What stands at a month's beginning. `title` null: only the line that divides it from the month before. */
export interface MonthLabel {
  readonly title: string | null;
  readonly note: string | null;
  /** A year runs on over the months that follow. */
  readonly form: 'full' | 'short' | 'year';
}

/** `ruler.css` has the same. */
const inset = { full: 10, short: 5 };
const gap = 3;
const titleSize = 15;
const noteSize = 12;
/** A month this narrow is one of many: then years are named, not months. */
const leastWidth = 20;

/**
 * One for each month, in the fullest form that most of them have room for, and all named alike; null where nothing
 * stands, which is at all months but the first of each year when months are too many to be named.
 */
export function monthLabels(
  months: readonly (TermMonth & { readonly place: Place; readonly texts: MonthTexts })[],
  plot: number,
  widthOf: typeof textWidth = textWidth,
): (MonthLabel | null)[] {
  const roomOf = (place: Place) => (place.width * plot) / 100 - gap;
  const middle = months.toSorted((a, b) => a.days - b.days)[months.length >> 1];
  if (!middle || roomOf(middle.place) < leastWidth) return yearLabels(months, plot, widthOf);
  const full = (title: string, note: string) =>
    inset.full + Math.max(widthOf(title, titleSize), widthOf(note, noteSize));
  const short = ({ texts }: { texts: MonthTexts }) => inset.short + widthOf(texts.short, titleSize);
  if (short(middle) > roomOf(middle.place)) return yearLabels(months, plot, widthOf);
  const isFull = full(middle.texts.range, middle.texts.note) <= roomOf(middle.place);
  const holds = (text: string, { place }: { place: Place }, size = titleSize) =>
    inset.short + widthOf(text, size) <= roomOf(place);
  // Days here and a name there would be two rulers in one; a month too short for either has neither.
  const hasRanges =
    isFull && months.every((month) => holds(month.texts.range, month) || !holds(month.texts.short, month));
  return months.map((month) => {
    const { range, note, short: name } = month.texts;
    const title = hasRanges ? range : name;
    if (isFull && full(range, note) <= roomOf(month.place)) return { title, note, form: 'full' };
    const hasTitle = holds(title, month);
    const hasNote = isFull && hasTitle && holds(note, month, noteSize);
    return { title: hasTitle ? title : null, note: hasNote ? note : null, form: 'short' };
  });
}

/** Every year has its line, and its name, or every second, fifth or tenth. */
function yearLabels(
  months: readonly (TermMonth & { readonly place: Place })[],
  plot: number,
  widthOf: typeof textWidth,
): (MonthLabel | null)[] {
  const needed = inset.short + widthOf('0000', titleSize) + gap;
  const perYear = (plot * 12) / months.length;
  const every = [1, 2, 5].find((years) => years * perYear >= needed) ?? 10;
  const yearAt = (index: number) => Number(months[index]?.start.slice(0, 4));
  const isNamed = (index: number) => yearAt(index) !== yearAt(index - 1) && yearAt(index) % every === 0;
  return months.map(({ place }, index) => {
    if (yearAt(index) === yearAt(index - 1)) return null;
    const next = months.find((_, later) => later > index && isNamed(later));
    const fits = needed <= (((next?.place.from ?? 100) - place.from) * plot) / 100;
    return { title: fits && isNamed(index) ? `${yearAt(index)}` : null, note: null, form: 'year' };
  });
}
