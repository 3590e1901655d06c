import { recall, remember } from './remembered';

export const themes = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof themes)[number];

export function isTheme(text: string | null): text is Theme {
  return themes.some((theme) => theme === text);
}

export function recallTheme(): Theme {
  const theme = recall('theme');
  return isTheme(theme) ? theme : 'auto';
}

export function chooseTheme(theme: Theme): void {
  remember('theme', theme);
  applyTheme(theme);
  for (const listener of listeners) listener();
}

export function applyTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === 'auto') delete dataset.theme;
  else dataset.theme = theme;
}

/** As the page is; where nothing can be remembered the choice lasts as long as it. */
export function shownTheme(): Theme {
  const theme = document.documentElement.dataset.theme ?? null;
  return isTheme(theme) ? theme : 'auto';
}

const listeners = new Set<() => void>();

export function onThemeChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
