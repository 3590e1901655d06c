import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { ErrorSummary } from '../ui/ErrorSummary';
import { Notice } from '../ui/Notice';
import { Part } from '../ui/Part';
import { LightAndDark, Specimen } from './Specimen';

export function SayingsPart() {
  const { t } = useTranslation('wizard');
  const [open, setOpen] = useState('');
  const corrections = [
    { id: 'light-error', text: t(($) => $.missing.startDate) },
    { id: 'light-long', text: t(($) => $.log.lead.below) },
  ];
  return (
    <Part mark="G" title={<span lang="en">Notice, ErrorSummary, Dialog</span>}>
      <LightAndDark>
        {(scheme) => (
          <>
            <Specimen of="Notice plain" wide>
              <Notice>
                <p>{t(($) => $.purchase.lead)}</p>
                <p>{t(($) => $.saving.saved)}</p>
              </Notice>
            </Specimen>
            <Specimen of="Notice bad" wide>
              <Notice kind="bad">
                <p>{t(($) => $.saving.unsaved)}</p>
              </Notice>
            </Specimen>
            <Specimen of="ErrorSummary" wide>
              {/* Else it would take the focus, as it does on its own page. */}
              <div inert>
                <ErrorSummary corrections={corrections} attempt={1} />
              </div>
            </Specimen>
            <Specimen of="Dialog, with a long title">
              <Button onClick={() => setOpen(scheme)}>{t(($) => $.log.paste)}</Button>
              <Dialog
                open={open === scheme}
                onClose={() => setOpen('')}
                title={t(($) => $.log.question.below)}
              >
                <p>{t(($) => $.log.lead.below)}</p>
              </Dialog>
            </Specimen>
          </>
        )}
      </LightAndDark>
    </Part>
  );
}
