import { dayOfSecond, formatDay, secondsPerDay, type Instant } from '../domain';

/** A moment on the Beijing clock as two texts: the ISO date, and the time as far as it is not zero. */
export interface ClockTime {
  readonly day: string;
  readonly time: string;
}

export function clockTime({ second, nano }: Instant): ClockTime {
  return timeOn(dayOfSecond(second), second, nano);
}

/** The end of a span: midnight is 24:00 of the day before, not 00:00 of a day the span has no part in. */
export function clockEnd({ second, nano }: Instant): ClockTime {
  if (second % secondsPerDay === 0 && nano === 0)
    return { day: formatDay(dayOfSecond(second) - 1), time: '24:00' };
  return clockTime({ second, nano });
}

function timeOn(day: number, second: number, nano: number): ClockTime {
  const inDay = second - day * secondsPerDay;
  const parts = [Math.floor(inDay / 3600), Math.floor(inDay / 60) % 60];
  const hasSeconds = inDay % 60 !== 0 || nano !== 0;
  if (hasSeconds) parts.push(inDay % 60);
  const whole = parts.map((part) => String(part).padStart(2, '0')).join(':');
  const fraction = nano === 0 ? '' : `.${String(nano).padStart(9, '0').replace(/0+$/, '')}`;
  return { day: formatDay(day), time: whole + fraction };
}
