/** Time of day, with its seconds where there are any; midnight at the end of a day is 24:00. */
export function clock(second: number): string {
  const parts = [Math.floor(second / 3600), Math.floor(second / 60) % 60];
  if (second % 60 !== 0) parts.push(second % 60);
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
