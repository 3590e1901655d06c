import { useTranslation } from 'react-i18next';
import { Field } from '../ui/Field';
import { Part } from '../ui/Part';
import { Select } from '../ui/Select';
import { TextInput } from '../ui/TextInput';
import { LightAndDark, Specimen } from './Specimen';

export function FieldsPart() {
  const { t } = useTranslation('wizard');
  const label = t(($) => $.fields.startDate);
  const hint = t(($) => $.purchase.startHint);
  const error = t(($) => $.missing.startDate);
  const options = [
    { value: 'short', label: t(($) => $.log.noExclusion) },
    { value: 'long', label: t(($) => $.log.lead.below) },
  ];
  return (
    <Part mark="E" title={<span lang="en">Field, TextInput, Select</span>}>
      <LightAndDark>
        {(scheme) => (
          <>
            <Specimen of="Field with hint and echo">
              <Field id={`${scheme}-echo`} label={label} hint={hint} echo="2026-03-17">
                <TextInput width={12} defaultValue="2026/3/17" />
              </Field>
            </Specimen>
            <Specimen of="empty, with placeholder">
              <Field id={`${scheme}-empty`} label={label}>
                <TextInput placeholder="2026-03-17" />
              </Field>
            </Specimen>
            <Specimen of="hover" state="hover">
              <Field id={`${scheme}-hover`} label={label}>
                <TextInput width={12} />
              </Field>
            </Specimen>
            <Specimen of="focus" state="focus">
              <Field id={`${scheme}-focus`} label={label}>
                <TextInput width={12} />
              </Field>
            </Specimen>
            <Specimen of="error">
              <Field id={`${scheme}-error`} label={label} hint={hint} error={error}>
                <TextInput width={12} defaultValue="2026-02-30" />
              </Field>
            </Specimen>
            <Specimen of="error and focus" state="focus">
              <Field id={`${scheme}-error-focus`} label={label} error={error}>
                <TextInput width={12} />
              </Field>
            </Specimen>
            <Specimen of="figures; disabled; read only">
              <TextInput width={9} figures aria-label={label} defaultValue="12,000.00" />{' '}
              <TextInput width={12} aria-label={label} defaultValue="2026-03-17" disabled />{' '}
              <TextInput width={12} aria-label={label} defaultValue="2026-03-17" readOnly />
            </Specimen>
            <Specimen of="long text" wide>
              <Field
                id={`${scheme}-long`}
                label={t(($) => $.log.lead.below)}
                hint={hint + hint}
                error={error}
              >
                <TextInput defaultValue={t(($) => $.log.lead.below)} />
              </Field>
            </Specimen>
            <Specimen of="Select; disabled">
              <Select options={options} aria-label={label} />{' '}
              <Select options={options.slice(0, 1)} aria-label={label} disabled />
            </Specimen>
            <Specimen of="Select, focus" state="focus">
              <Select options={options.slice(0, 1)} aria-label={label} />
            </Specimen>
            <Specimen of="Select, error and long text" wide>
              <Field id={`${scheme}-select`} label={label} error={error}>
                <Select options={options} defaultValue="long" />
              </Field>
            </Specimen>
          </>
        )}
      </LightAndDark>
    </Part>
  );
}
