import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { minorDigits } from '../../domain';
import { languageTags } from '../../i18n/languages';
import { useLanguage } from '../../i18n/use-language';
import type { Option } from '../../ui/Select';

/** The currencies a case may be in, by code and name; the agreements' own comes first. */
export function useCurrencies(): readonly Option[] {
  const { t } = useTranslation('wizard');
  const tag = languageTags[useLanguage()];
  return useMemo(() => {
    const names = new Intl.DisplayNames(tag, { type: 'currency' });
    return Object.keys(minorDigits).map((code) => ({
      value: code,
      label: t(($) => $.fees.currency, { code, name: names.of(code) ?? code }),
    }));
  }, [t, tag]);
}
