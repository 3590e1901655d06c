import type { CaseProblemCode, Problem } from './problem';

/** What is wrong, in plain English, for the command line. The page has its own sentences in three languages. */
const messages: Record<CaseProblemCode, string> = {
  'unreadable-file': 'The file cannot be read. Is it there, and is it a file?',
  'not-utf8': 'The file is not UTF-8 text.',
  'not-json': 'The file is not JSON.',
  'wrong-format': 'This is not a case file: "format" must be "sla-case".',
  'newer-version':
    'The case is of version {version}, newer than this tool knows (1). Use a newer edition of the tool.',
  'wrong-version': '"version" must be the number 1.',
  'unknown-product': 'There are no terms for the product "{product}".',
  'unknown-key': 'The key "{key}" is not known here. Is it misspelt?',
  missing: 'This is required and missing.',
  'wrong-type': 'This must be of type {expected}.',
  'too-many': 'There are more than {most} here.',
  'not-a-date': 'A date must be written YYYY-MM-DD.',
  'no-such-date': 'There is no such date.',
  'date-out-of-range': 'Dates must lie from 2000-01-01 to 2099-12-31, in Beijing.',
  'not-an-instant':
    'A time must be written YYYY-MM-DDThh:mm[:ss[.f]], with Z, an offset up to ±14:00 or none.',
  'no-such-instant': 'There is no such date or time of day.',
  'skipped-local-time': 'The clock of the log’s zone skips this time. Write it with an offset.',
  'repeated-local-time': 'The clock of the log’s zone shows this time twice. Write it with an offset.',
  'unknown-zone': 'There is no time zone named "{zone}".',
  'months-out-of-range': 'The months must be 1 to 120.',
  'months-and-end-date': 'Give the months or the end date, not both.',
  'end-date-before-start': 'The end date lies before the start date.',
  'term-too-long': 'The term must not be longer than 120 months.',
  'wrong-kind': 'The kind of an entry of this product must be one of: {kinds}.',
  'end-not-after-start': 'The end must lie after the start.',
  'not-a-decimal':
    'This must be a decimal string such as "12000.00": digits with an optional fraction, 30 at most.',
  'rate-out-of-range': 'A success rate must lie from 0 to 100.',
  'counts-and-rate': 'Give requests and successes, or a success rate, not both.',
  'not-a-count': 'This must be a whole number from 0 to 9007199254740991.',
  'successes-exceed-requests': 'There are more successes than requests.',
  'failed-exceeds-total': 'There are more failures than the total.',
  'unknown-exclusion': 'The agreement has no exclusion {clause}.',
  'unknown-currency': 'The currency "{currency}" is not one that a case may use.',
  'deducted-exceeds-consumed': 'More was deducted than consumed.',
  'price-not-positive': 'The price of a message must be more than 0.',
  'price-not-for-product': 'Only a product that is compensated in messages has a price of a message.',
  'no-such-service-month': 'No service month of the term begins on this day.',
  'service-month-twice': 'This service month is named twice.',
  'sum-too-large': 'The totals of a service month add up to more than 9007199254740991.',
  'messages-too-many': 'The messages due come to more than 9007199254740991.',
};

export function problemMessage({ code, values }: Problem): string {
  return messages[code].replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values?.[name] ?? ''));
}
