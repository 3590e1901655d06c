import { useTranslation } from 'react-i18next';
import type { MonthAssessment } from '../../domain';
import { useLanguage } from '../../i18n/use-language';
import { useResult } from '../../working/result';
import { useMonths } from '../../working/words/use-months';
import { excludedEntries } from '../exclusions/excluded-entries';
import { useEntriesNamed } from '../exclusions/use-entries-named';
import { CheckList, ToCheck } from '../paper/CheckList';
import { SheetPart } from '../paper/SheetPart';
import './AttachmentsPart.css';

/** What goes with the form, to be ticked when it is there. */
export function AttachmentsPart({ months }: { readonly months: readonly MonthAssessment[] }) {
  const { t } = useTranslation('worksheet');
  const language = useLanguage();
  const result = useResult();
  const named = useMonths();
  const entriesNamed = useEntriesNamed();
  const excluded = excludedEntries(result, months).map(({ entry }) => entry);
  return (
    <SheetPart mark="G" title={t(($) => $.attachments.title)} whole>
      <div className="is-small attachments">
        <CheckList>
          {result.terms.evidence.map(({ item }) => (
            <ToCheck key={item.en}>{item[language]}</ToCheck>
          ))}
          <ToCheck>{t(($) => $.attachments.bill, { months: named(months) })}</ToCheck>
          {excluded.length > 0 && (
            <ToCheck>{t(($) => $.attachments.announcement, { entries: entriesNamed(excluded) })}</ToCheck>
          )}
        </CheckList>
      </div>
    </SheetPart>
  );
}
