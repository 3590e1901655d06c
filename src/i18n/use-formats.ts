import { formatsFor, type Formats } from './format';
import { useLanguage } from './use-language';

export function useFormats(): Formats {
  return formatsFor(useLanguage());
}
