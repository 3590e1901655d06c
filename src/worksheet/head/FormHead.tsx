import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDay as isoDay, type MonthAssessment } from '../../domain';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import { termsEdition } from '../../terms/edition';
import { titleLine } from '../../working/as-written';
import { useResult } from '../../working/result';
import { DayRange } from '../../ui/DayRange';
import { claimantOf } from './claimant';
import './FormHead.css';
import { useFeeWords } from './use-fee-words';

/** Counts up when what the form asks or says changes. */
const revision = 1;

/** What the form is, and of whom and what it speaks. What was not given is left blank, to be written by hand. */
export function FormHead({ months }: { readonly months: readonly MonthAssessment[] }) {
  const { t } = useTranslation('worksheet');
  const { formatDay, formatDayRange } = useFormats();
  const language = useLanguage();
  const { terms, subject, assessment, file } = useResult();
  const { account, contact, reference } = claimantOf(file);
  const caseTitle = titleLine(file);
  const fee = useFeeWords(months);
  return (
    <header className="form-head">
      <div className="form-head__title">
        <h1>{t(($) => $.form.title)}</h1>
        <p>
          {t(($) => $.form.revision, { revision })}
          <br />
          {t(($) => $.form.edition, { edition: termsEdition(terms) })}
        </p>
      </div>
      <ul className="form-head__documents">
        {terms.documents.map(({ language: of, title, date }) => (
          <li key={of + title}>
            {date === null
              ? t(($) => $.form.undated, { title })
              : t(($) => $.form.dated, { title, day: formatDay(date) })}
          </li>
        ))}
      </ul>
      {caseTitle !== '' && <p className="form-head__case">{caseTitle}</p>}
      <dl className="form-head__boxes">
        <Box name={t(($) => $.head.service)}>
          {t(($) => $.head.vendor, { name: terms.name[language], product: terms.short })}
        </Box>
        <Box name={t(($) => $.head.term)}>
          <DayRange text={formatDayRange(isoDay(subject.term.first), isoDay(subject.term.last))} />
        </Box>
        <Box name={t(($) => $.head.fee)} more={fee.more}>
          {fee.text}
        </Box>
        <Box name={t(($) => $.head.account)}>{account}</Box>
        <Box name={t(($) => $.head.contact)}>{contact}</Box>
        <Box name={t(($) => $.head.reference)}>{reference}</Box>
        <Box name={t(($) => $.head.asOf)}>
          <DayRange text={formatDay(assessment.asOf)} />
        </Box>
      </dl>
    </header>
  );
}

interface BoxProps {
  readonly name: string;
  readonly children: ReactNode;
  readonly more?: string | null;
}

function Box({ name, children, more }: BoxProps) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
      {more && <dd className="form-head__more">{more}</dd>}
    </div>
  );
}
