const hourMs = 3_600_000;
/** Day 0 of a spreadsheet, by either system: a time of day or a length of time lies on it or soon after. */
const zeroDays = [Date.UTC(1904, 0, 1), Date.UTC(1899, 11, 30)];
const days1904 = 1462;
const days1970 = 25_569;
/** Before this there are times without a date, no dates. */
const firstDate = Date.UTC(1910, 0, 1);

/** The text of a spreadsheet's number, with the fifteen digits that a spreadsheet keeps. */
export function numberText(value: number): string {
  const tidy = Number(value.toPrecision(15));
  return Math.abs(tidy) >= 1e21 || (tidy !== 0 && Math.abs(tidy) < 1e-6) ? tidy.toString() : plain(tidy);
}

/** The text of a number that is shown as a percentage. */
export function percentText(value: number): string {
  return `${numberText(value * 100)}%`;
}

/**
 * A spreadsheet's date, on its own clock, as `YYYY-MM-DDThh:mm:ss`; a time of day or a length of time as `h:mm:ss`,
 * with as many hours as it has. Serial numbers are sums of a binary fraction: what misses a second by a few
 * milliseconds is that second.
 */
export function dateText(date: Date): string {
  const ms = wholeSecond(date.getTime());
  if (!Number.isFinite(ms)) return '';
  const zero = ms < firstDate ? zeroDays.find((day) => ms >= day) : undefined;
  const text = new Date(ms).toISOString().replace(/(?:\.000)?Z$/, '');
  return zero === undefined ? text : `${Math.floor((ms - zero) / hourMs)}${text.slice(13)}`;
}

/** The text of a number that is shown as a date: the days since 1899, or since 1904. */
export function serialText(days: number, since1904: boolean): string {
  return dateText(new Date(Math.floor((days + (since1904 ? days1904 : 0) - days1970) * 24 * hourMs)));
}

/** A date that the file itself writes as text, on the sheet's own clock, whatever mark of UTC a program put there. */
export function writtenDateText(text: string): string {
  return text.replace(/Z$/, '').replace(/\.0+$/, '');
}

function wholeSecond(ms: number): number {
  const near = Math.round(ms / 1000) * 1000;
  return Math.abs(near - ms) <= 2 ? near : ms;
}

function plain(value: number): string {
  const text = value.toString();
  return text.includes('e') ? value.toFixed(20).replace(/\.?0+$/, '') : text;
}
