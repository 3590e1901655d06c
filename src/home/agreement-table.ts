import { partToCome } from '../ui/part-to-come';

/** What is above it is drawn without. */
export const agreementTable = partToCome(() => import('./AgreementTable'));
