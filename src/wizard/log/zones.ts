import { beijing } from '../../case/draft';

/** Zones that logs are often kept in, besides Beijing's and the reader's own. */
const common = [
  'UTC',
  'Asia/Hong_Kong',
  'Asia/Tokyo',
  'Asia/Singapore',
  'Europe/London',
  'Europe/Berlin',
  'America/New_York',
  'America/Los_Angeles',
];

/** Beijing, the reader's own, the common ones, the one in use, then every zone the browser knows; each once. */
export function offeredZones(inUse: string): {
  readonly first: readonly string[];
  readonly all: readonly string[];
} {
  const own = new Intl.DateTimeFormat().resolvedOptions().timeZone;
  const first = [...new Set([beijing, own, ...common, inUse])];
  const named = new Set(first);
  return { first, all: Intl.supportedValuesOf('timeZone').filter((zone) => !named.has(zone)) };
}

/** "日本标准时间", "Eastern Time": what people call a zone, in a language. */
export function zoneName(zone: string, languageTag: string): string {
  if (zone === 'UTC') return zone;
  const parts = new Intl.DateTimeFormat(languageTag, {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
