import { useEffect, useEffectEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Draft } from '../../case/draft';
import { draftStore } from '../../case/draft-store';

interface OpenedFileProps {
  readonly name: string;
  readonly draft: Draft;
  readonly isComplete: boolean;
  readonly onLeave: () => void;
}

/** Opens a case as a draft of its own, goes to its page and says so there until that page is left. */
export function OpenedFile({ name, draft, isComplete, onLeave }: OpenedFileProps) {
  const { t } = useTranslation('share');
  const [path, navigate] = useLocation();
  const address = `/${draft.product}/${isComplete ? 'result' : 'purchase'}`;
  const arrived = useRef(false);

  const go = useEffectEvent(() => {
    arrived.current = true;
    navigate(address);
  });
  useEffect(() => {
    const open = async () => {
      await draftStore.openCopy(draft);
      go();
    };
    void open();
  }, [draft]);

  useEffect(() => {
    if (arrived.current && path !== address) onLeave();
  }, [path, address, onLeave]);

  return <output className="opening">{path === address && t(($) => $.file.opened, { name })}</output>;
}
