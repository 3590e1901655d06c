import { useTranslation } from 'react-i18next';
import { Field } from '../../ui/Field';
import { TextInput } from '../../ui/TextInput';
import { useWizard } from '../wizard-context';

/** What the case is called in lists and files; no figure depends on it. */
export function NameField() {
  const { t } = useTranslation('wizard');
  const { draft, update } = useWizard();
  return (
    <Field id="field-title" label={t(($) => $.purchase.name)} hint={t(($) => $.purchase.nameHint)}>
      <TextInput
        value={draft.title}
        maxLength={120}
        onChange={({ target: { value } }) => update((before) => ({ ...before, title: value }))}
      />
    </Field>
  );
}
