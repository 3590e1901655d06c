import { useTranslation } from 'react-i18next';
import { isLanguage, languages } from '../../i18n/languages';
import { Button, ButtonLink } from '../../ui/Button';
import { Checkbox } from '../../ui/Checkbox';
import { Field } from '../../ui/Field';
import { Select } from '../../ui/Select';
import { claimableMonths } from '../../working/claimed-months';
import { AsOfNotice } from '../../working/AsOfNotice';
import { useResult } from '../../working/result';
import { useDays } from '../../working/words/use-days';
import { isPaper, papers } from '../paper/paper';
import type { Choices } from '../use-choices';
import './WorksheetBar.css';

interface WorksheetBarProps {
  readonly choices: Choices;
  readonly takeToday: () => void;
  readonly isFullSize: boolean;
  readonly toggleSize: () => void;
}

/** What the claimant chooses above the sheet; never printed. */
export function WorksheetBar({ choices, takeToday, isFullSize, toggleSize }: WorksheetBarProps) {
  const { t } = useTranslation('worksheet');
  const { t: tApp } = useTranslation('app');
  const { missingLanguage } = choices;
  const { terms, assessment } = useResult();
  const { month } = useDays();
  return (
    <section className="worksheet-bar" aria-label={t(($) => $.bar.label)}>
      <Field
        id="worksheet-language"
        label={t(($) => $.bar.language)}
        echo={t(($) => $.bar.languageHint)}
        error={
          missingLanguage &&
          tApp(($) => $.failure.language, { language: t(($) => $.bar.languages[missingLanguage]) })
        }
        className="worksheet-bar__language"
      >
        <Select
          value={choices.language}
          options={languages.map((language) => ({
            value: language,
            label: t(($) => $.bar.languages[language]),
          }))}
          onChange={({ target }) => isLanguage(target.value) && void choices.setLanguage(target.value)}
        />
      </Field>
      <Field id="worksheet-paper" label={t(($) => $.bar.paper)} className="worksheet-bar__paper">
        <Select
          value={choices.paper}
          options={papers.map((paper) => ({ value: paper, label: t(($) => $.bar[paper]) }))}
          onChange={({ target }) => isPaper(target.value) && choices.setPaper(target.value)}
        />
      </Field>
      <fieldset className="worksheet-bar__months">
        <legend>{t(($) => $.bar.months)}</legend>
        {claimableMonths(assessment).map((one) => (
          <Checkbox
            key={one.index}
            label={month(one)}
            checked={choices.months.includes(one)}
            onChange={() => choices.toggleMonth(one)}
          />
        ))}
      </fieldset>
      <div className="worksheet-bar__actions">
        <Button kind="primary" disabled={choices.months.length === 0} onClick={() => window.print()}>
          {t(($) => $.bar.print)}
        </Button>
        <Button kind="plain" className="worksheet-bar__size" onClick={toggleSize}>
          {t(($) => $.bar[isFullSize ? 'fit' : 'fullSize'])}
        </Button>
        <ButtonLink kind="plain" href={`#/${terms.id}/claim`}>
          {t(($) => $.bar.back)}
        </ButtonLink>
      </div>
      <AsOfNotice takeToday={takeToday} />
    </section>
  );
}
