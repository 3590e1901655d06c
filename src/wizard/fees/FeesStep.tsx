import { standardSchemaResolver } from '@hookform/resolvers/standard-schema';
import type { ChangeEvent, ClipboardEvent } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { DraftFee, DraftFees } from '../../case/draft';
import { Checkbox } from '../../ui/Checkbox';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { TextInput } from '../../ui/TextInput';
import { isTable } from '../log/clipboard-table';
import { fieldId, type FieldName } from '../mistakes';
import { feesSchema } from '../schemas';
import { StepForm } from '../StepForm';
import { useFormToDraft } from '../use-form-to-draft';
import { useProblemText } from '../use-problem-text';
import { useStep } from '../use-step';
import { useWizard } from '../wizard-context';
import { BillTools } from './BillTools';
import { FeeNotes } from './FeeNotes';
import './FeesStep.css';
import { formValues, fromForm, spreadOver } from './month-fees';
import { MonthlyFees } from './MonthlyFees';
import { PaidFee } from './PaidFee';
import { useBill } from './use-bill';
import { useCurrencies } from './use-currencies';
import { useMoneyEcho } from './use-money-echo';

export default function FeesStep() {
  const { t } = useTranslation('wizard');
  const { draft, update, terms, today, soFar } = useWizard();
  const step = useStep('fees');
  const { sentence, inSummary } = useProblemText();
  const currencies = useCurrencies();
  const { fees } = draft;
  const months = soFar.months?.map(({ start }) => start) ?? [];
  const byMonth = fees.each && soFar.months !== null;
  const echo = useMoneyEcho(fees.currency);
  const { register, handleSubmit, setValue, subscribe } = useForm<DraftFees>({
    defaultValues: formValues(fees, months),
    resolver: standardSchemaResolver(feesSchema(draft, terms, today, months[0])),
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  });
  useFormToDraft(subscribe, (written) =>
    update((before) => ({ ...before, fees: fromForm(written, months[0]) })),
  );

  /** The figures go with the reader from the single fields to those of the months, and back. */
  function takeOver(each: boolean): void {
    if (each) {
      setValue('byMonth', spreadOver(fees, months));
      return;
    }
    setValue('consumed', fees.consumed);
    setValue('deducted', fees.deducted);
  }

  const bill = useBill(fees, soFar.months ?? [], (written) => {
    setValue('each', written.each);
    setValue('byMonth', written.byMonth);
    setValue('consumed', written.consumed);
    setValue('deducted', written.deducted);
  });
  /** Several cells pasted into the single field are a bill, by month. */
  function pasteHere(part: keyof DraftFee) {
    return (event: ClipboardEvent) => {
      const text = event.clipboardData.getData('text/plain');
      if (!isTable(text) || months.length === 0) return;
      event.preventDefault();
      bill.paste(text, { month: months[0] ?? '', part });
    };
  }

  const field = (name: FieldName) => {
    const mistake = step.shown.find(({ id }) => id === fieldId(name));
    return { id: fieldId(name), label: t(($) => $.fields[name]), error: mistake && sentence(mistake) };
  };
  return (
    <StepForm
      step="fees"
      question={t(($) => $.fees.question)}
      lead={t(($) => $.fees.lead)}
      corrections={step.shown.map((mistake) => ({ id: mistake.id, text: inSummary(mistake) }))}
      attempt={step.attempt}
      onSubmit={(event) => void handleSubmit(step.proceed, step.refuse)(event)}
    >
      <div className="fees-step">
        <FeeNotes />
        <Field {...field('currency')}>
          <Select options={currencies} {...register('currency')} />
        </Field>
        {!byMonth && (
          <div className="fields fees-step__pair">
            <Field
              {...field('consumed')}
              hint={t(($) => $.fees.hint[terms.fee.basis])}
              echo={echo(fees.consumed)}
            >
              <TextInput
                width={16}
                figures
                inputMode="decimal"
                onPaste={pasteHere('consumed')}
                {...register('consumed')}
              />
            </Field>
            <Field
              {...field('deducted')}
              hint={t(($) => $.fees.deductedHint)}
              echo={<PaidFee echo={echo(fees.deducted)} />}
            >
              <TextInput
                width={16}
                figures
                inputMode="decimal"
                onPaste={pasteHere('deducted')}
                {...register('deducted')}
              />
            </Field>
          </div>
        )}
        {terms.remedy.kind === 'messages' && (
          <Field
            {...field('messagePrice')}
            hint={t(($) => $.fees.messagePriceHint)}
            echo={echo(fees.messagePrice)}
          >
            <TextInput width={16} figures inputMode="decimal" {...register('messagePrice')} />
          </Field>
        )}
        <Checkbox
          label={t(($) => $.fees.each)}
          hint={months.length > 0 ? t(($) => $.fees.eachHint) : t(($) => $.fees.noTerm)}
          {...register('each', {
            onChange: ({ target }: ChangeEvent<HTMLInputElement>) => takeOver(target.checked),
          })}
        />
        {months.length > 0 && <BillTools bill={bill} />}
        {byMonth && (
          <MonthlyFees
            months={soFar.months ?? []}
            fees={fees}
            mistakes={step.shown}
            sentence={sentence}
            register={register}
            onPaste={bill.paste}
            clear={(month) => setValue(`byMonth.${month}`, { consumed: '', deducted: '' })}
          />
        )}
      </div>
    </StepForm>
  );
}
