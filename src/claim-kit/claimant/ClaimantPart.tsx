import { useTranslation } from 'react-i18next';
import type { Claimant } from '../../case/draft';
import { Field } from '../../ui/Field';
import { Part } from '../../ui/Part';
import { TextInput } from '../../ui/TextInput';

/** Where the ticket's part leads to when the account is blank. */
export const accountField = 'claimant-account';

interface ClaimantPartProps {
  readonly claimant: Claimant;
  readonly set: (changed: Partial<Claimant>) => void;
}

export function ClaimantPart({ claimant, set }: ClaimantPartProps) {
  const { t } = useTranslation('claim-kit');
  return (
    <Part mark="B" title={t(($) => $.claimant.title)}>
      <p className="claim-kit__lead">{t(($) => $.claimant.lead)}</p>
      <div className="fields claim-kit__fields">
        <Field id={accountField} label={t(($) => $.claimant.account)} hint={t(($) => $.claimant.accountHint)}>
          <TextInput value={claimant.account} onChange={({ target }) => set({ account: target.value })} />
        </Field>
        <Field
          id="claimant-contact"
          label={t(($) => $.claimant.contact)}
          hint={t(($) => $.claimant.contactHint)}
        >
          <TextInput value={claimant.contact} onChange={({ target }) => set({ contact: target.value })} />
        </Field>
        <Field
          id="claimant-reference"
          label={t(($) => $.claimant.reference)}
          hint={t(($) => $.claimant.referenceHint)}
        >
          <TextInput value={claimant.reference} onChange={({ target }) => set({ reference: target.value })} />
        </Field>
      </div>
    </Part>
  );
}
