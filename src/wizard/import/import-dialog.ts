import { partToCome } from '../../ui/part-to-come';

/** It comes with the first file, and opens when it is there. */
export const importDialog = partToCome(() => import('./ImportDialog'));
