import { startTransition, useRef, useState } from 'react';
import { wordsCome } from './i18n';
import type { Language } from './languages';

export interface OwnLanguage {
  readonly language: Language;
  /** Takes it when its sentences are there, and says whether they are; what stands there stays as it is until then. */
  readonly choose: (language: Language) => Promise<boolean>;
  /** The one that was chosen last, where its sentences could not be had. */
  readonly missing: Language | null;
}

/** A language apart from the page's, for what goes to someone else. */
export function useOwnLanguage(first: () => Language): OwnLanguage {
  const [language, setLanguage] = useState(first);
  const [missing, setMissing] = useState<Language | null>(null);
  const wanted = useRef<Language>(null);
  async function choose(chosen: Language): Promise<boolean> {
    wanted.current = chosen;
    const isThere = await wordsCome(chosen);
    if (wanted.current !== chosen) return false;
    setMissing(isThere ? null : chosen);
    if (isThere) startTransition(() => setLanguage(chosen));
    return isThere;
  }
  return { language, choose, missing };
}
