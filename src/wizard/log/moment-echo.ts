import { readInstant } from '../../case/read-instant';
import { beijingOffsetMinutes, type Zone } from '../../case/zone';
import { dayOfSecond, formatDay, secondsPerDay } from '../../domain';
import { readInstant as readWritten } from '../../written/instant';

/** How a text in the log is understood, where that is not plain from the text itself. */
export type MomentEcho =
  | { readonly kind: 'same-clock'; readonly text: string }
  /** The text is by another clock than Beijing's, which the agreement goes by. */
  | { readonly kind: 'beijing'; readonly day: string; readonly time: string };

/** `dateAlone`: whether a day without a time will do. */
export function momentEcho(text: string, zone: Zone | null, dateAlone: boolean): MomentEcho | null {
  const written = readWritten(text, { dateAlone });
  if (!written.ok) return null;
  const { text: canonical, dateOnly } = written.value;
  const instant = dateOnly ? null : readInstant(canonical, zone);
  if (instant?.ok && localSecond(canonical) !== instant.second)
    return { kind: 'beijing', ...clock(instant.second) };
  const plain = canonical.replace('T', ' ').replace('+08:00', '');
  return [plain, canonical].includes(text.trim()) ? null : { kind: 'same-clock', text: plain };
}

/** The second that the text would mean on Beijing's clock, had it no offset. */
function localSecond(canonical: string): number | null {
  const local = readInstant(canonical.replace(/(?:Z|[+-]\d{2}:\d{2})$/, ''), () => ({
    ok: true,
    offset: beijingOffsetMinutes,
  }));
  return local.ok ? local.second : null;
}

function clock(second: number): { day: string; time: string } {
  const inDay = second - dayOfSecond(second) * secondsPerDay;
  const parts = [Math.floor(inDay / 3600), Math.floor(inDay / 60) % 60];
  if (inDay % 60 !== 0) parts.push(inDay % 60);
  return {
    day: formatDay(dayOfSecond(second)),
    time: parts.map((part) => String(part).padStart(2, '0')).join(':'),
  };
}
