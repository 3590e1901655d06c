import { Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Claimant } from '../../case/draft';
import type { MonthAssessment } from '../../domain';
import { isLanguage, languages, type Language } from '../../i18n/languages';
import { onMissingWords } from '../../i18n/missing-words';
import { useLanguage } from '../../i18n/use-language';
import { useOwnLanguage } from '../../i18n/use-own-language';
import type { Terms } from '../../terms/schema';
import { Clause } from '../../ui/Clause';
import { Field } from '../../ui/Field';
import { Notice } from '../../ui/Notice';
import { Part } from '../../ui/Part';
import { Select } from '../../ui/Select';
import { proposedMonths } from '../../working/claimed-months';
import { useResult } from '../../working/result';
import { useDays } from '../../working/words/use-days';
import { TicketBoxes } from './TicketBoxes';
import { TicketNotices } from './TicketNotices';
import './TicketPart.css';

interface TicketPartProps {
  readonly claimant: Claimant;
  /** Those that qualify: at least one. */
  readonly months: readonly MonthAssessment[];
}

/** The text for the vendor's clerk: for one month, in the clerk's language. */
export function TicketPart({ claimant, months }: TicketPartProps) {
  const { t } = useTranslation('claim-kit');
  const { t: tApp } = useTranslation('app');
  const { terms, assessment } = useResult();
  const { month: nameOf } = useDays();
  const [chosen, choose] = useState<number | null>(null);
  const own = useLanguage();
  const { language, choose: chooseLanguage, missing } = useOwnLanguage(() => clerksLanguage(own, terms));
  const month = months.find(({ index }) => index === chosen) ?? proposedMonths(assessment)[0] ?? months[0];
  if (!month) return null;
  return (
    <Part mark="D" title={t(($) => $.ticket.title)} notes={<TicketNotes />}>
      <p className="claim-kit__lead">{t(($) => $.ticket.lead)}</p>
      <div className="fields ticket-choices">
        <Field id="ticket-month" label={t(($) => $.ticket.month)}>
          <Select
            value={String(month.index)}
            onChange={({ target }) => choose(Number(target.value))}
            options={months.map((one) => ({ value: String(one.index), label: nameOf(one) }))}
          />
        </Field>
        <Field
          id="ticket-language"
          label={t(($) => $.ticket.language)}
          error={
            missing && tApp(($) => $.failure.language, { language: t(($) => $.ticket.languages[missing]) })
          }
        >
          <Select
            value={language}
            onChange={({ target }) => isLanguage(target.value) && void chooseLanguage(target.value)}
            options={languages.map((one) => ({ value: one, label: t(($) => $.ticket.languages[one]) }))}
          />
        </Field>
      </div>
      <TicketNotices claimant={claimant} month={month} />
      <Suspense fallback={<AwaitedTicket language={t(($) => $.ticket.languages[language])} />}>
        <TicketBoxes claimant={claimant} month={month} language={language} />
      </Suspense>
    </Part>
  );
}

/** The reader's where the vendor's clerks read it; else that of the agreement. */
function clerksLanguage(language: Language, { documents }: Terms): Language {
  return language === 'ja' ? (documents[0]?.language ?? 'en') : language;
}

/** The page stays while the sentences of the ticket come, and says where they do not. */
function AwaitedTicket({ language }: { readonly language: string }) {
  const { t } = useTranslation('app');
  const [isMissing, setMissing] = useState(false);
  useEffect(() => onMissingWords(() => setMissing(true)), []);
  return isMissing && <Notice kind="bad">{t(($) => $.failure.language, { language })}</Notice>;
}

function TicketNotes() {
  const { t } = useTranslation('claim-kit');
  const { terms } = useResult();
  return (
    <>
      <p>
        <Clause number={terms.claim.channel.clause} /> {t(($) => $.notes.channel)}
      </p>
      <p>
        <Clause number={terms.remedy.clause} />{' '}
        {t(($) => $.notes.remedy[terms.remedy.kind], { product: terms.short })}
      </p>
    </>
  );
}
