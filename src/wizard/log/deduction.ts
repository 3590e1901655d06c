import { readCount } from '../../written/number';

/** What is not sent to a valid number, in the order of the agreement: SMS 1.4(1) to (3). */
export const deductions = ['nonexistent', 'switchedOff', 'terminal', 'blocked'] as const;
export type DeductionField = 'sent' | (typeof deductions)[number];
export type DeductionTexts = Readonly<Record<DeductionField, string>>;

export const noDeduction: DeductionTexts = {
  sent: '',
  nonexistent: '',
  switchedOff: '',
  terminal: '',
  blocked: '',
};

export interface Deduction {
  readonly counts: Readonly<Record<DeductionField, number>>;
  /** Messages to valid numbers. */
  readonly valid: number;
}

/** What is left of the messages sent, or the fields that keep one from knowing. A deduction left blank is 0. */
export function readDeduction(
  texts: DeductionTexts,
):
  | { readonly ok: true; readonly value: Deduction }
  | { readonly ok: false; readonly wrong: DeductionField[] } {
  const wrong: DeductionField[] = [];
  const counts = { sent: 0, nonexistent: 0, switchedOff: 0, terminal: 0, blocked: 0 };
  for (const field of ['sent', ...deductions] as const) {
    if (field !== 'sent' && texts[field].trim() === '') continue;
    const reading = readCount(texts[field]);
    if (reading.ok) counts[field] = reading.value;
    else wrong.push(field);
  }
  if (wrong.length > 0) return { ok: false, wrong };
  const valid = deductions.reduce((left, field) => left - counts[field], counts.sent);
  return valid < 0 ? { ok: false, wrong: ['sent'] } : { ok: true, value: { counts, valid } };
}
