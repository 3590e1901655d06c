import type { TFunction } from 'i18next';
import type { MonthAssessment } from '../../domain';
import type { Result } from '../../working/result';
import type { Cell } from './csv';

interface MonthsTableWords {
  readonly t: TFunction<'claim-kit'>;
  readonly status: (month: MonthAssessment) => string;
}

/** The assessment's months, a row each, under a row of headers. */
export function monthsTable({ t, status }: MonthsTableWords, { terms, assessment }: Result): Cell[][] {
  const columns: readonly (readonly [string, (month: MonthAssessment) => Cell])[] = [
    [t(($) => $.csv.month), ({ index }) => index],
    [t(($) => $.csv.start), ({ start }) => start],
    [t(($) => $.csv.end), ({ end }) => end],
    [t(($) => $.csv.days), ({ days }) => days],
    [t(($) => $.csv.unit), ({ measured }) => t(($) => $.csv.units[measured.unit])],
    [t(($) => $.csv.badLower), ({ measured }) => measured.bad.lower],
    [t(($) => $.csv.badExpected), ({ measured }) => measured.bad.expected],
    [t(($) => $.csv.badUpper), ({ measured }) => measured.bad.upper],
    // The fraction in two columns: a spreadsheet would take 21570/21600 in one for a date or a division.
    [t(($) => $.csv.good), ({ availability }) => availability?.fraction[0] ?? null],
    [t(($) => $.csv.total), ({ measured }) => measured.total],
    [t(($) => $.csv.percent), ({ availability }) => availability?.percent ?? null],
    [t(($) => $.csv.creditLower), ({ credit }) => credit.lower],
    [t(($) => $.csv.creditExpected), ({ credit }) => credit.expected],
    [t(($) => $.csv.creditUpper), ({ credit }) => credit.upper],
    [t(($) => $.csv.amount), ({ amount }) => amount],
    [t(($) => $.csv.cautious), ({ cautiousAmount }) => cautiousAmount],
    [t(($) => $.csv.messages), ({ messages }) => messages],
    [t(($) => $.csv.currency), () => assessment.currency],
    [
      t(($) => $.csv.fifthBusinessDay, { number: terms.claim.opens.afterBusinessDay }),
      ({ claim }) => claim.fifthBusinessDay,
    ],
    [t(($) => $.csv.opens), ({ claim }) => claim.opensOn],
    [t(($) => $.csv.closes), ({ claim }) => claim.closesOn],
    [
      t(($) => $.csv.provisional),
      ({ claim }) => (claim.provisional ? t(($) => $.csv.yes) : t(($) => $.csv.no)),
    ],
    [t(($) => $.csv.status, { day: assessment.asOf }), status],
  ];
  return [
    columns.map(([header]) => header),
    ...assessment.months.map((month) => columns.map(([, cell]) => cell(month))),
  ];
}
