import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { TermSketch } from '../../figures/TermSketch';
import { useFormats } from '../../i18n/use-formats';
import { useLanguage } from '../../i18n/use-language';
import type { Terms } from '../../terms/schema';
import { Blank } from '../Blank';
import { asOfDay, type SoFar } from '../so-far';
import { useWizard } from '../wizard-context';
import { LiveMonths } from './LiveMonths';
import { LiveNotes } from './LiveNotes';
import './LiveSheet.css';
import { LiveWindows } from './LiveWindows';
import { OrBehind } from './OrBehind';
import { useFeeText } from './use-fee-text';

/** The worksheet in small. It fills as one types; what is not known yet is a line to be filled in. */
export default function LiveSheet() {
  const { t } = useTranslation('wizard');
  const { t: ta } = useTranslation('app');
  const { terms, soFar } = useWizard();
  return (
    <aside className="live-sheet" aria-labelledby="live-sheet">
      <header>
        <h2 id="live-sheet">{ta(($) => $.name)}</h2>
        <p>
          <OrBehind>{t(($) => $.live.draft)}</OrBehind>
        </p>
      </header>
      <Paper terms={terms} soFar={soFar} />
    </aside>
  );
}

const Paper = memo(function Paper({ terms, soFar }: { readonly terms: Terms; readonly soFar: SoFar }) {
  const { t } = useTranslation('wizard');
  const { formatDayRange } = useFormats();
  const language = useLanguage();
  const fee = useFeeText(soFar);
  const { months, reading } = soFar;
  const { log } = reading;
  const asOf = asOfDay(soFar);
  const [first, last] = [months?.at(0)?.start, months?.at(-1)?.end];
  return (
    <>
      <dl>
        <div>
          <dt>{t(($) => $.live.service)}</dt>
          <dd>{t(($) => $.live.serviceName, { name: terms.name[language], short: terms.short })}</dd>
        </div>
        <div>
          <dt>{t(($) => $.live.term)}</dt>
          <dd>{first && last ? formatDayRange(first, last) : <Blank />}</dd>
        </div>
        <div>
          <dt>{t(($) => $.live.fee)}</dt>
          <dd>
            {fee?.fee ?? <Blank />}
            {fee?.covered && <span className="live-sheet__covered">{fee.covered}</span>}
          </dd>
        </div>
      </dl>
      {months && (
        <TermSketch terms={terms} months={months} log={log?.entries} places={log?.places} asOf={asOf} />
      )}
      <LiveMonths terms={terms} soFar={soFar} />
      <LiveWindows terms={terms} months={months} asOf={asOf} />
      <LiveNotes soFar={soFar} />
      <p className="live-sheet__sign" aria-hidden="true">
        <span>{t(($) => $.live.signature)}</span>
        <span>{t(($) => $.live.date)}</span>
      </p>
    </>
  );
});
