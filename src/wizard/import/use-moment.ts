import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { momentParts } from './moment-parts';

/** A canonical text as people write it: the day in words, the time, and the offset where it has one. */
export function useMoment(): (text: string) => string {
  const { formatDay } = useFormats();
  const isSpaced = useLanguage() === 'en';
  return (text) => {
    const parts = momentParts(text);
    if (!parts) return text;
    const { day, time, offset } = parts;
    if (!isSpaced) return formatDay(day) + time + (offset && `（${offset}）`);
    return [formatDay(day), time, offset].filter((part) => part !== '').join(' ');
  };
}
