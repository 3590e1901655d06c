import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Terms } from '../../terms/schema';
import { Cited } from '../../ui/Cited';
import { Clause } from '../../ui/Clause';
import { ReadingMark } from '../ReadingMark';
import type { WindowFigure } from './window-rows';

interface WindowKeyProps {
  readonly terms: Terms;
  readonly figure: WindowFigure;
}

/** What the signs of the windows mean, with the clauses that fix them: only those that occur. */
export function WindowKey({ terms, figure }: WindowKeyProps) {
  const { t } = useTranslation('figures');
  const { opens, closes } = terms.claim;
  const has = (status: string) => figure.rows.some((row) => row.status === status);
  const isProvisional = figure.rows.some(({ month }) => month.claim.provisional);
  return (
    <ul className="figure__key">
      <Sign
        drawing={
          <>
            <path className="windows__wait" d="M1 7h26M1 2v10" />
            <path className="windows__business-day" d="M4 4v6M8 4v6M12 4v6M20 4v6M24 4v6" />
          </>
        }
      >
        <Cited text={t(($) => $.windows.key.waiting, { nth: opens.afterBusinessDay })}>
          <Clause number={opens.clause} /> <ReadingMark code="R4" />
        </Cited>
      </Sign>
      {has('open') && (
        <>
          <Sign drawing={<rect className="windows__open" x="1" y="1" width="26" height="12" />}>
            {t(($) => $.windows.key.open)}
          </Sign>
          <Sign drawing={<rect className="windows__left" width="28" height="14" />}>
            {t(($) => $.windows.key.left)}
          </Sign>
        </>
      )}
      {has('not-yet-open') && (
        <Sign
          className="windows__bar--not-yet-open"
          drawing={<rect className="windows__open" x="1" y="1" width="26" height="12" />}
        >
          {t(($) => $.windows.key.later)}
        </Sign>
      )}
      {has('closed') && (
        <Sign
          className="windows__bar--closed"
          drawing={<rect className="windows__open" x="1" y="1" width="26" height="12" />}
        >
          {t(($) => $.windows.key.closed)}
        </Sign>
      )}
      <Sign drawing={<path className="windows__shut" d="M14 0v14" />}>
        <Cited text={t(($) => $.windows.key.deadline, { days: closes.afterDays })}>
          <Clause number={closes.clause} /> <ReadingMark code="R5" />
        </Cited>
      </Sign>
      {isProvisional && (
        <Sign drawing={<path className="windows__unsure" d="M14 0v14" />}>
          {t(($) => $.windows.key.provisional)}
        </Sign>
      )}
    </ul>
  );
}

interface SignProps {
  readonly drawing: ReactNode;
  readonly className?: string;
  readonly children: ReactNode;
}

function Sign({ drawing, className, children }: SignProps) {
  return (
    <li>
      <svg className={className} width="28" height="14" aria-hidden="true">
        {drawing}
      </svg>
      <span>{children}</span>
    </li>
  );
}
