/** The currencies a case may use, with the digits of their minor unit (ISO 4217). */
export const minorDigits = {
  CNY: 2,
  USD: 2,
  EUR: 2,
  HKD: 2,
  TWD: 2,
  SGD: 2,
  GBP: 2,
  AUD: 2,
  CAD: 2,
  THB: 2,
  IDR: 2,
  INR: 2,
  MYR: 2,
  PHP: 2,
  BRL: 2,
  JPY: 0,
  KRW: 0,
  VND: 0,
} as const;

export type Currency = keyof typeof minorDigits;

/** Whether a case may use this code; codes are written in capitals. */
export function isCurrency(code: string): code is Currency {
  return Object.hasOwn(minorDigits, code);
}
