import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { chooseTheme, isTheme, onThemeChange, shownTheme, themes } from './theme';

export function ThemeSwitch() {
  const { t } = useTranslation('app');
  const theme = useSyncExternalStore(onThemeChange, shownTheme, () => 'auto' as const);
  return (
    <select
      className="theme-switch"
      aria-label={t(($) => $.theme.label)}
      value={theme}
      onChange={({ target: { value } }) => {
        if (isTheme(value)) chooseTheme(value);
      }}
    >
      {themes.map((name) => (
        <option key={name} value={name}>
          {t(($) => $.theme[name])}
        </option>
      ))}
    </select>
  );
}
