import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languageTags } from '../../i18n/languages';
import { useLanguage } from '../../i18n/use-language';
import { CiteContext, citeNothing } from '../../ui/citation';
import type { Paper } from './paper';
import './paper.css';
import './print.css';
import { usePageFoot } from './use-page-foot';

interface PaperSheetProps {
  readonly paper: Paper;
  /** Less space between lines, for a form that holds much. */
  readonly isClose: boolean;
  /** A screen narrower than the paper shows it whole, and smaller, unless it is to be read in its own size. */
  readonly isFullSize: boolean;
  readonly children: ReactNode;
}

/** A sheet of paper on the desk, in a language of its own. */
export function PaperSheet({ paper, isClose, isFullSize, children }: PaperSheetProps) {
  const { t } = useTranslation('worksheet');
  const language = useLanguage();
  usePageFoot();
  return (
    <section
      className={isFullSize ? 'paper-box paper-box--full' : 'paper-box'}
      aria-label={t(($) => $.bar.sheet)}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls is scrolled by keys too
      tabIndex={0}
    >
      <article
        className={`paper paper--${paper}${isClose ? ' paper--close' : ''}`}
        lang={languageTags[language]}
      >
        <div className="paper__body">
          <CiteContext value={citeNothing}>{children}</CiteContext>
        </div>
      </article>
    </section>
  );
}
