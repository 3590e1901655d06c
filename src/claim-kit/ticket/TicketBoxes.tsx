import { useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Claimant } from '../../case/draft';
import type { MonthAssessment } from '../../domain';
import { languageTags, type Language } from '../../i18n/languages';
import { Button } from '../../ui/Button';
import { useResult } from '../../working/result';
import { ticketText } from './ticket-text';
import { useTicketWords } from './ticket-words';

interface TicketBoxesProps {
  readonly claimant: Claimant;
  readonly month: MonthAssessment;
  readonly language: Language;
}

/** Subject and text, to be read and copied. */
export function TicketBoxes({ claimant, month, language }: TicketBoxesProps) {
  const { t } = useTranslation('claim-kit');
  const words = useTicketWords(language);
  const result = useResult();
  const { subject, body } = useMemo(
    () => ticketText(words, result, claimant, month),
    [words, result, claimant, month],
  );
  const subjectBox = useRef<HTMLTextAreaElement>(null);
  const bodyBox = useRef<HTMLTextAreaElement>(null);
  // What was copied is named only as long as it is what stands there.
  const [said, say] = useState({ text: '', of: body });
  const copy = async (box: HTMLTextAreaElement | null, of: 'subject' | 'body') => {
    const isCopied = await copied(box);
    say({ text: isCopied ? t(($) => $.ticket.copied[of]) : t(($) => $.ticket.selected), of: body });
  };
  const box = { readOnly: true, spellCheck: false, lang: languageTags[language] };
  return (
    <div className="ticket">
      <label htmlFor="ticket-subject">{t(($) => $.ticket.subject)}</label>
      <textarea
        id="ticket-subject"
        ref={subjectBox}
        className="ticket__box"
        rows={1}
        value={subject}
        {...box}
      />
      <label htmlFor="ticket-body">{t(($) => $.ticket.body)}</label>
      <textarea
        id="ticket-body"
        ref={bodyBox}
        className="ticket__box ticket__box--body"
        value={body}
        {...box}
      />
      <div className="claim-kit__actions">
        <Button onClick={() => void copy(subjectBox.current, 'subject')}>
          {t(($) => $.ticket.copySubject)}
        </Button>
        <Button onClick={() => void copy(bodyBox.current, 'body')}>{t(($) => $.ticket.copyBody)}</Button>
      </div>
      <output className="claim-kit__says">{said.of === body && said.text}</output>
    </div>
  );
}

/** Where the browser does not let it be copied, the text is selected for the reader to do it. */
async function copied(box: HTMLTextAreaElement | null): Promise<boolean> {
  if (!box) return false;
  try {
    await navigator.clipboard.writeText(box.value);
    return true;
  } catch {
    box.focus();
    box.select();
    return false;
  }
}
