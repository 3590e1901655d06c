import { Suspense } from 'react';
import { useLanguage } from '../../i18n/use-language';
import { lazily } from '../../ui/lazily';
import { partToCome } from '../../ui/part-to-come';
import { cannotStart } from '../cannot-start';
import type { FallbackProps } from './ErrorBoundary';

/** Fetched ahead: where something cannot be had, what tells of it could not be had either. */
export const failurePart = partToCome(() => import('./Failure'));
const Failure = lazily({ ...failurePart, ask: () => failurePart.ask().catch(() => ({ default: Plain })) });

export function FailurePage(props: FallbackProps) {
  return (
    <Suspense>
      <Failure {...props} />
    </Suspense>
  );
}

function Plain() {
  return <p className="notice notice--bad">{cannotStart[useLanguage()]}</p>;
}
