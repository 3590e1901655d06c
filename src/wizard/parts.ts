import { partToCome } from '../ui/part-to-come';

/** Each step is a file of its own: the log needs nothing of the forms, and they nothing of its table. */
export const stepParts = {
  purchase: partToCome(() => import('./purchase/PurchaseStep')),
  log: partToCome(() => import('./log/LogStep')),
  fees: partToCome(() => import('./fees/FeesStep')),
} as const;

/** One writes without it; a narrow screen has none (`live/use-has-room.ts`). */
export const liveSheet = partToCome(() => import('./live/LiveSheet'));
