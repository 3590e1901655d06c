import { useTranslation } from 'react-i18next';

/** Texts as they stand in the file. */
export function Samples({ texts }: { readonly texts: readonly string[] }) {
  const { t } = useTranslation('import');
  if (texts.length === 0) return null;
  return (
    <span className="import-samples">
      {t(($) => $.samples)}
      {texts.map((text) => (
        <code key={text}>{text}</code>
      ))}
    </span>
  );
}
