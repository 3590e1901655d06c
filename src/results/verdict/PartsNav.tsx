import { useTranslation } from 'react-i18next';
import { useResult } from '../../working/result';
import { useDue } from '../../working/words/use-due';
import './PartsNav.css';
import { verdictOf } from './verdict';

/** The classes by which the parts are found: the address is the route's, so no `#id` can lead to them. */
const parts = [
  { mark: 'A', name: 'term', place: '.result__term' },
  { mark: 'B', name: 'claim', place: '.claim' },
  { mark: 'C', name: 'ledger', place: '.ledger-part' },
  { mark: 'D', name: 'notCounted', place: '.not-counted' },
  { mark: 'E', name: 'readings', place: '.readings' },
] as const;

/** On a phone the page is long: what can be had and the way to each part stay at hand. */
export function PartsNav() {
  const { t } = useTranslation('results');
  const { due } = useDue();
  const { settled } = verdictOf(useResult().assessment);
  return (
    <nav className="parts-nav" aria-label={t(($) => $.parts)}>
      {settled && <span className="parts-nav__due">{due(settled)}</span>}
      <span className="parts-nav__marks">
        {parts.map(({ mark, name, place }) => (
          <button
            key={mark}
            type="button"
            aria-label={`${mark} ${t(($) => $[name].title)}`}
            onClick={() => goTo(place)}
          >
            {mark}
          </button>
        ))}
      </span>
    </nav>
  );
}

function goTo(place: string): void {
  const title = document.querySelector<HTMLElement>(`${place} h2`);
  if (!title) return;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
  title.scrollIntoView();
}
