import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { todayInBeijing } from '../../case/today';
import { useDraft } from '../../case/use-draft';
import { useFormats } from '../../i18n/use-formats';
import type { Terms } from '../../terms/schema';
import { Button } from '../../ui/Button';
import { download } from './download';
import './SaveFileButton.css';
import { savedFile, type SavedFile } from './saved-file';

/** Saves the case that the product's wizard is at, and says whether as a whole case or as a draft. */
export function SaveFileButton({ terms }: { readonly terms: Terms }) {
  const { t } = useTranslation('share');
  const { formatInteger } = useFormats();
  const [draft] = useDraft(terms.id);
  const [saved, setSaved] = useState<SavedFile | null>(null);

  function save(): void {
    const file = savedFile(draft, terms, todayInBeijing());
    download(file.name, 'application/json', file.text);
    setSaved(file);
  }

  return (
    <>
      <Button onClick={save}>{t(($) => $.file.save)}</Button>
      <output className="saved-as">
        {saved &&
          (saved.open === 0
            ? t(($) => $.file.savedCase, { name: saved.name })
            : t(($) => $.file.savedDraft, {
                name: saved.name,
                count: saved.open,
                number: formatInteger(saved.open),
              }))}
      </output>
    </>
  );
}
