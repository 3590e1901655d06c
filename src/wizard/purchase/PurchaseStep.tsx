import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Draft } from '../../case/draft';
import { Field } from '../../ui/Field';
import { RadioGroup } from '../../ui/RadioGroup';
import { TextInput } from '../../ui/TextInput';
import { fieldId, type FieldName } from '../mistakes';
import { purchaseSchema } from '../schemas';
import { StepForm } from '../StepForm';
import { useFormToDraft } from '../use-form-to-draft';
import { useProblemText } from '../use-problem-text';
import { useStep } from '../use-step';
import { useWizard } from '../wizard-context';
import { MonthsField } from './MonthsField';
import { NameField } from './NameField';
import './PurchaseStep.css';
import { ServiceMonths } from './ServiceMonths';
import { useDayEcho } from './use-day-echo';

export default function PurchaseStep() {
  const { t } = useTranslation('wizard');
  const { draft, update, terms, today, soFar } = useWizard();
  const step = useStep('purchase');
  const { sentence, inSummary } = useProblemText();
  const echo = useDayEcho();
  const { register, handleSubmit, setValue, subscribe } = useForm<Draft['purchase']>({
    defaultValues: draft.purchase,
    resolver: standardSchemaResolver(purchaseSchema(draft, terms, today)),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  useFormToDraft(subscribe, (purchase) => update((before) => ({ ...before, purchase })));

  const { startDate, until, endDate } = draft.purchase;
  const errorAt = (field: FieldName) => {
    const mistake = step.shown.find(({ id }) => id === fieldId(field));
    return mistake && sentence(mistake);
  };
  return (
    <StepForm
      step="purchase"
      question={t(($) => $.purchase.question)}
      lead={t(($) => $.purchase.lead)}
      corrections={step.shown.map((mistake) => ({ id: mistake.id, text: inSummary(mistake) }))}
      attempt={step.attempt}
      onSubmit={(event) => void handleSubmit(step.proceed, step.refuse)(event)}
    >
      <Field
        id={fieldId('startDate')}
        label={t(($) => $.fields.startDate)}
        hint={t(($) => $.purchase.startHint)}
        error={errorAt('startDate')}
        echo={echo(startDate)}
      >
        <TextInput width={18} {...register('startDate')} />
      </Field>
      <RadioGroup
        id="field-until"
        legend={t(($) => $.purchase.until)}
        choices={[
          {
            value: 'months',
            label: t(($) => $.purchase.byMonths),
            beneath: until === 'months' && (
              <MonthsField
                error={errorAt('months')}
                lastDay={soFar.months?.at(-1)?.end}
                input={register('months')}
                suggest={(months) => setValue('months', months)}
              />
            ),
          },
          {
            value: 'endDate',
            label: t(($) => $.purchase.byEndDate),
            hint: t(($) => $.purchase.byEndDateHint),
            beneath: until === 'endDate' && (
              <Field
                id={fieldId('endDate')}
                label={t(($) => $.fields.endDate)}
                error={errorAt('endDate')}
                echo={echo(endDate)}
              >
                <TextInput width={18} {...register('endDate')} />
              </Field>
            ),
          },
        ]}
        {...register('until')}
      />
      <NameField />
      <ServiceMonths />
    </StepForm>
  );
}
