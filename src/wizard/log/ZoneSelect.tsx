import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { beijing } from '../../case/draft';
import { languageTags } from '../../i18n/languages';
import { useLanguage } from '../../i18n/use-language';
import { Select } from '../../ui/Select';
import { useWizard } from '../wizard-context';
import { offeredZones, zoneName } from './zones';

export function ZoneSelect() {
  const { t } = useTranslation('wizard');
  const { draft, update } = useWizard();
  const tag = languageTags[useLanguage()];
  const { logZone } = draft;
  const options = useMemo(() => {
    const { first, all } = offeredZones(logZone);
    const named = (zone: string) => {
      if (zone === beijing) return t(($) => $.log.beijing);
      const name = zoneName(zone, tag);
      return name === zone ? zone : t(($) => $.log.zone, { name, zone });
    };
    return [
      ...first.map((zone) => ({ value: zone, label: named(zone) })),
      ...all.map((zone) => ({ value: zone, label: zone })),
    ];
  }, [logZone, t, tag]);
  return (
    <Select
      options={options}
      value={logZone}
      onChange={({ target: { value } }) => update((before) => ({ ...before, logZone: value }))}
    />
  );
}
