import type { Language } from '../i18n/languages';
import type { Place } from './page-at';
import { codeAndWords, pages } from './page-parts';

/**
 * Asks at once for all that a page is made of, which would else be asked for one after the other; fulfilled when its
 * code and its sentences are there, or could not be had: who needs them will then ask again, and tell.
 */
export async function askAhead(place: Place, language: Language): Promise<void> {
  for (const file of dataFiles(place)) preload(file);
  await Promise.allSettled(codeAndWords(place.page, language).map((load) => load()));
}

function dataFiles({ page, product, example }: Place): string[] {
  const agreements = metaWords('agreements');
  const wanted = page === 'home' ? agreements : agreements.filter((id) => id === product);
  return [
    ...(example === null ? [] : [`examples/${example}.sla.json`]),
    ...wanted.map((id) => `terms/${id}.json`),
    ...(pages[page].calendar && agreements.length > 0 ? ['calendars/cn.json'] : []),
  ];
}

/** What the build wrote into the page; nothing in the edition that carries its files in itself. */
function metaWords(name: string): string[] {
  return document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content.split(' ') ?? [];
}

/** Taken up by the `fetch` of the same file: `data-files/load-data-file.ts`. */
function preload(file: string): void {
  const link = document.createElement('link');
  Object.assign(link, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href: `./${file}` });
  document.head.append(link);
}
