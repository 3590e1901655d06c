import { useMemo } from 'react';
import { useCalendar } from '../../calendar/load-calendar';
import type { CalendarData } from '../../calendar/schema';
import { readCase } from '../../case/read-case';
import { assess, type Assessed, type Case } from '../../domain';
import type { Terms } from '../../terms/schema';
import { exampleCase } from './example-case';

export interface Example extends Assessed {
  readonly subject: Case;
  readonly calendar: CalendarData;
}

/** The example as it is drawn here: by the same rules as any case. Suspends until the calendar is there. */
export function useExample(terms: Terms): Example {
  const calendar = useCalendar();
  return useMemo(() => {
    const reading = readCase(exampleCase(terms), () => terms);
    if (!reading.ok) throw new Error(`the example of ${terms.id}: ${JSON.stringify(reading.problems)}`);
    const { value: subject } = reading;
    return { ...assess(terms, subject, calendar), subject, calendar };
  }, [terms, calendar]);
}
