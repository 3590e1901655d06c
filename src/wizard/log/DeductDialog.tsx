import { useId, useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { DraftEntry } from '../../case/draft';
import { useFormats } from '../../i18n/use-formats';
import { Button } from '../../ui/Button';
import { Cited } from '../../ui/Cited';
import { Checkbox } from '../../ui/Checkbox';
import { Clauses } from '../../ui/Clauses';
import { Dialog } from '../../ui/Dialog';
import { Field } from '../../ui/Field';
import { TextInput } from '../../ui/TextInput';
import { cellId } from '../mistakes';
import { useWizard } from '../wizard-context';
import './DeductDialog.css';
import { deductions, noDeduction, readDeduction, type Deduction, type DeductionField } from './deduction';
import type { Texts } from './use-log-actions';

interface DeductDialogProps {
  readonly of: { readonly row: DraftEntry; readonly number: number } | null;
  readonly onClose: () => void;
  readonly onWrite: (texts: Texts) => void;
}

/** From what was sent to what counts: messages to valid numbers (SMS 1.3, 1.4). */
export function DeductDialog({ of, onClose, onWrite }: DeductDialogProps) {
  const { t } = useTranslation('wizard');
  return (
    <Dialog open={of !== null} onClose={onClose} title={t(($) => $.deduct.title, { row: of?.number ?? 0 })}>
      {of && (
        <DeductForm
          row={of.row}
          onWrite={(texts) => {
            onWrite(texts);
            onClose();
            requestAnimationFrame(() => focusNext(of.row));
          }}
        />
      )}
    </Dialog>
  );
}

/** An empty row is one no longer, and has lost the button that the dialog came from: on with what is still to be written. */
function focusNext({ id }: DraftEntry): void {
  if (document.activeElement === document.body) document.getElementById(cellId(id, 'failed'))?.focus();
}

interface DeductFormProps {
  readonly row: DraftEntry;
  readonly onWrite: (texts: Texts) => void;
}

function DeductForm({ row, onWrite }: DeductFormProps) {
  const { t } = useTranslation('wizard');
  const { formatInteger, formatList } = useFormats();
  const { measure } = useWizard().terms;
  const id = useId();
  const [texts, setTexts] = useState({ ...noDeduction, sent: row.total });
  const [inNote, setInNote] = useState(true);
  const [isTried, setTried] = useState(false);
  const reading = readDeduction(texts);

  /** "Sent 100,000, less 1,200 to numbers that do not exist": so that the figure can be followed later. */
  function note({ counts }: Deduction): string {
    const parts = deductions
      .filter((field) => counts[field] > 0)
      .map((field) => t(($) => $.deduct.part[field], { number: formatInteger(counts[field]) }));
    const text = t(($) => $.deduct.note, {
      sent: formatInteger(counts.sent),
      parts: formatList(parts),
    });
    return row.note.trim() === '' ? text : t(($) => $.deduct.afterNote, { note: row.note.trim(), text });
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    setTried(true);
    if (!reading.ok) return;
    const { value } = reading;
    const isDeducted = value.valid < value.counts.sent;
    onWrite({ total: String(value.valid), ...(inNote && isDeducted && { note: note(value) }) });
  }

  const isMore = !reading.ok && reading.wrong.includes('sent') && texts.sent.trim() !== '';
  const error = (field: DeductionField) => {
    if (!isTried || reading.ok || !reading.wrong.includes(field)) return undefined;
    return field === 'sent' && isMore && /\p{Nd}/u.test(texts.sent)
      ? t(($) => $.deduct.tooMuch)
      : t(($) => $.deduct.notACount);
  };
  return (
    <form className="deduct" noValidate onSubmit={submit}>
      <p>
        <Cited text={t(($) => $.deduct.lead)}>
          {measure.kind === 'occurrences' && <Clauses numbers={measure.total.clauses} />}
        </Cited>
      </p>
      {(['sent', ...deductions] as const).map((field) => (
        <Field
          key={field}
          id={`${id}-${field}`}
          label={t(($) => $.deduct.fields[field])}
          error={error(field)}
        >
          <TextInput
            width={12}
            figures
            inputMode="numeric"
            value={texts[field]}
            onChange={({ target }) => setTexts((before) => ({ ...before, [field]: target.value }))}
          />
        </Field>
      ))}
      <p className="deduct__sum">
        <span>{t(($) => $.deduct.valid)}</span>
        <output>{reading.ok ? formatInteger(reading.value.valid) : '–'}</output>
      </p>
      <Checkbox
        label={t(($) => $.deduct.inNote)}
        checked={inNote}
        onChange={({ target }) => setInNote(target.checked)}
      />
      <Button kind="primary" type="submit">
        {t(($) => $.deduct.write)}
      </Button>
    </form>
  );
}
