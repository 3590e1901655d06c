import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onMissingWords } from '../i18n/missing-words';
import './Loading.css';

/**
 * Takes the height of a screen, so that nothing below jumps; speaks up only when it takes long. Throws where the sentences
 * that are waited for cannot be had.
 */
export function Loading() {
  const { t } = useTranslation('app');
  const [error, fail] = useState<unknown>();
  useEffect(() => onMissingWords(fail), []);
  if (error) throw error;
  return (
    <output className="loading">
      <span>{t(($) => $.loading)}</span>
    </output>
  );
}
