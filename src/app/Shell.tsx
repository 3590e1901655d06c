import { useRef, type MouseEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { HatchDefs } from '../ui/HatchDefs';
import { LanguageNav } from './LanguageNav';
import { OneFileLink } from './OneFileLink';
import { ProductSteps } from './ProductSteps';
import './Shell.css';
import { ThemeSwitch } from './ThemeSwitch';

/** What stands around every page. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation('app');
  const [path] = useLocation();
  const main = useRef<HTMLElement>(null);
  const skip = (event: MouseEvent) => {
    event.preventDefault();
    main.current?.focus();
  };
  return (
    <>
      <HatchDefs />
      <header className="masthead">
        <a className="skip-link" href={`#${path}`} onClick={skip}>
          {t(($) => $.skip)}
        </a>
        <a className="wordmark" href="#/">
          {t(($) => $.name)}
        </a>
        <ProductSteps />
        <LanguageNav />
        <ThemeSwitch />
      </header>
      <main className="desk" ref={main} tabIndex={-1}>
        {children}
      </main>
      <OneFileLink />
    </>
  );
}
