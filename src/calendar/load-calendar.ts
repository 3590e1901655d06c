import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { loadDataFile } from '../data-files/load-data-file';
import { calendarSchema, type CalendarData } from './schema';

export const calendarQuery = queryOptions({
  queryKey: ['calendar', 'cn'],
  queryFn: () => loadDataFile('calendars/cn.json', calendarSchema),
});

/** Suspends until the data is there, and throws a `DataFileError` to the error page. */
export function useCalendar(): CalendarData {
  return useSuspenseQuery(calendarQuery).data;
}

/** For what can do without for a while, or altogether. */
export function useCalendarWhenThere(): CalendarData | undefined {
  return useQuery(calendarQuery).data;
}
