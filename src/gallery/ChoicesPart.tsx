import { useTranslation } from 'react-i18next';
import { Checkbox } from '../ui/Checkbox';
import { Part } from '../ui/Part';
import { RadioGroup } from '../ui/RadioGroup';
import { LightAndDark, Specimen } from './Specimen';

export function ChoicesPart() {
  const { t } = useTranslation('wizard');
  const legend = t(($) => $.purchase.until);
  const hint = t(($) => $.purchase.byEndDateHint);
  const choices = [
    { value: 'months', label: t(($) => $.purchase.byMonths) },
    { value: 'end', label: t(($) => $.purchase.byEndDate), hint },
  ];
  const group = { legend, choices };
  return (
    <Part mark="F" title={<span lang="en">RadioGroup, Checkbox</span>}>
      <LightAndDark>
        {(scheme) => {
          const named = (name: string) => ({ id: `${scheme}-${name}`, name: `${scheme}-${name}`, ...group });
          return (
            <>
              <Specimen of="RadioGroup">
                <RadioGroup {...named('rest')} hint={hint} defaultChecked />
              </Specimen>
              <Specimen of="focus" state="focus">
                <RadioGroup {...named('focus')} choices={choices.slice(0, 1)} />
              </Specimen>
              <Specimen of="error">
                <RadioGroup {...named('error')} error={t(($) => $.missing.months)} />
              </Specimen>
              <Specimen of="disabled">
                <RadioGroup {...named('disabled')} disabled />
              </Specimen>
              <Specimen of="Checkbox">
                <Checkbox label={choices[0]?.label} />
                <Checkbox label={choices[0]?.label} defaultChecked hint={hint} />
              </Specimen>
              <Specimen of="focus" state="focus">
                <Checkbox label={choices[0]?.label} />
              </Specimen>
              <Specimen of="disabled">
                <Checkbox label={choices[0]?.label} disabled />
                <Checkbox label={choices[0]?.label} disabled defaultChecked />
              </Specimen>
              <Specimen of="long text" wide>
                <Checkbox label={t(($) => $.log.lead.calls)} hint={hint + hint} />
              </Specimen>
            </>
          );
        }}
      </LightAndDark>
    </Part>
  );
}
